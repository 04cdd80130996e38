package dev.retort.catalog.migrator;

import dev.retort.catalog.scratch.Reflected;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The Flyway on the class path of a project.
 *
 * @param loader finds it
 * @param folder where the scripts are
 * @param database the name of the database's dialect
 */
public record ProjectFlyway(ClassLoader loader, Path folder, String database) implements ScriptMigrator {
    @Override
    public String name() {
        return "Flyway";
    }

    @Override
    public void migrate(DataSource dataSource) throws ScriptsRefusedException {
        try {
            Reflected configuration = Reflected.type("org.flywaydb.core.Flyway", loader)
                    .orElseThrow(() -> new ClassNotFoundException("org.flywaydb.core.Flyway"))
                    .call("configure", loader)
                    .call("dataSource", dataSource)
                    .call("locations", (Object) new String[] {"filesystem:" + folder.toAbsolutePath()});
            if (database.equals("postgresql")) {
                lockOutsideTransactions(configuration);
            }
            configuration.call("load").call("migrate");
        } catch (ClassNotFoundException e) {
            throw ScriptsRefusedException.missing("org.flywaydb:flyway-core", e);
        } catch (ReflectiveOperationException e) {
            throw ScriptsRefusedException.of(e);
        }
    }

    /** An index that is built concurrently waits for all transactions, so also for one that holds Flyway's lock. */
    private void lockOutsideTransactions(Reflected configuration) throws ReflectiveOperationException {
        Optional<Reflected> extension =
                Reflected.type("org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension", loader);
        if (extension.isPresent()) {
            Object postgreSql = configuration
                    .call("getPluginRegister")
                    .call("getPlugin", extension.get().type())
                    .object();
            Reflected.of(postgreSql).call("setTransactionalLock", false);
        }
    }

    @Override
    public Optional<String> rollback(DataSource dataSource) {
        return Optional.of("Only the paid editions of Flyway run the scripts U….");
    }
}
