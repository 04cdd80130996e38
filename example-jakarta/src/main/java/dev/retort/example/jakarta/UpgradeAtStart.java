package dev.retort.example.jakarta;

import dev.retort.Retort;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;

/** Hibernate calls it when it starts a persistence unit, before it validates the tables. */
public final class UpgradeAtStart implements Integrator {
    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessions) {
        DataSource dataSource = bootstrap
                .getServiceRegistry()
                .requireService(ConnectionProvider.class)
                .unwrap(DataSource.class);
        Retort.using(dataSource)
                .classLoader(UpgradeAtStart.class.getClassLoader())
                .upgrade();
    }
}
