package dev.retort.catalog.migrator;

import dev.retort.catalog.scratch.Reflected;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The Liquibase on the class path of a project.
 *
 * @param loader finds it
 * @param resources the folder that the names of changelogs start from
 * @param master the master changelog, relative to that folder
 * @param reversible how many changesets at the end Retort wrote
 */
public record ProjectLiquibase(ClassLoader loader, Path resources, Path master, int reversible)
        implements ScriptMigrator {
    private interface Task {
        void run(Reflected liquibase) throws ReflectiveOperationException;
    }

    @Override
    public String name() {
        return "Liquibase";
    }

    @Override
    public void migrate(DataSource database) throws ScriptsRefusedException {
        run(database, liquibase -> liquibase.call("update", ""));
    }

    @Override
    public Optional<String> downAndUp(DataSource database) throws ScriptsRefusedException {
        if (reversible == 0) {
            return Optional.of(
                    "The last changelog was written by hand, or its rollback is not complete, or one without a number may run after it.");
        }
        run(database, liquibase -> liquibase.call("rollback", reversible, ""));
        migrate(database);
        return Optional.empty();
    }

    private void run(DataSource database, Task task) throws ScriptsRefusedException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try (Connection connection = database.getConnection()) {
            Reflected target = type("liquibase.database.DatabaseFactory")
                    .call("getInstance")
                    .call(
                            "findCorrectDatabaseImplementation",
                            type("liquibase.database.jvm.JdbcConnection")
                                    .create(connection)
                                    .object());
            Reflected files =
                    type("liquibase.resource.DirectoryResourceAccessor").create(resources.toAbsolutePath());
            task.run(type("liquibase.Liquibase")
                    .create(master.toString().replace('\\', '/'), files.object(), target.object()));
        } catch (ClassNotFoundException e) {
            throw ScriptsRefusedException.missing("org.liquibase:liquibase-core", e);
        } catch (ReflectiveOperationException e) {
            throw ScriptsRefusedException.of(e);
        } catch (SQLException e) {
            throw new ScriptsRefusedException(String.valueOf(e.getMessage()), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Reflected type(String name) throws ClassNotFoundException {
        return Reflected.type(name, loader).orElseThrow(() -> new ClassNotFoundException(name));
    }
}
