package dev.retort.quarkus;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;

/**
 * The connections of an upgrade: those of the application's data source, or some of its own.
 *
 * @param dataSource where they come from
 * @param own whether they are closed with this
 */
record UpgradeConnections(AgroalDataSource dataSource, boolean own) implements AutoCloseable {
    /** One for the statements and one for the lock. */
    private static final int CONNECTIONS = 2;

    static UpgradeConnections of(AgroalDataSource application, RetortRunTimeConfig.Upgrade settings)
            throws SQLException {
        return settings.jdbcUrl().isEmpty() && settings.username().isEmpty()
                ? new UpgradeConnections(application, false)
                : new UpgradeConnections(AgroalDataSource.from(otherwise(application, settings)), true);
    }

    /** With the driver of the application, which a native image contains; another user needs another password. */
    private static AgroalDataSourceConfigurationSupplier otherwise(
            AgroalDataSource application, RetortRunTimeConfig.Upgrade settings) {
        AgroalConnectionFactoryConfiguration given =
                application.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        return new AgroalDataSourceConfigurationSupplier()
                .metricsEnabled(false)
                .connectionPoolConfiguration(pool -> pool.initialSize(0)
                        .minSize(0)
                        .maxSize(CONNECTIONS)
                        .connectionFactoryConfiguration(connection -> {
                            connection
                                    .connectionProviderClass(given.connectionProviderClass())
                                    .jdbcUrl(settings.jdbcUrl().orElse(given.jdbcUrl()));
                            given.jdbcProperties()
                                    .stringPropertyNames()
                                    .forEach(name -> connection.jdbcProperty(
                                            name, given.jdbcProperties().getProperty(name)));
                            settings.username()
                                    .ifPresentOrElse(
                                            user -> connection.principal(new NamePrincipal(user)),
                                            () -> connection.principal(given.principal()));
                            if (settings.username().isEmpty()) {
                                given.credentials().forEach(connection::credential);
                            }
                            settings.password()
                                    .ifPresent(password -> connection.credential(new SimplePassword(password)));
                            return connection;
                        }));
    }

    @Override
    public void close() {
        if (own) {
            dataSource.close();
        }
    }
}
