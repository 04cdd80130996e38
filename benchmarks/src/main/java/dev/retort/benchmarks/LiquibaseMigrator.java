package dev.retort.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;

/** Liquibase with a changelog in SQL. */
final class LiquibaseMigrator implements Migrator {
    @Override
    public String name() {
        return "Liquibase";
    }

    @Override
    public History write(Path folder, int migrations) throws IOException {
        StringBuilder log = new StringBuilder("--liquibase formatted sql\n");
        for (int i = 1; i <= migrations; i++) {
            log.append("\n--changeset retort:").append(i).append('\n');
            log.append(Scripts.statement(i)).append(";\n");
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("changelog.sql"), log);
        return target -> upgrade(folder, target);
    }

    private static void upgrade(Path folder, Target target) throws Exception {
        try (Connection connection = target.dataSource().getConnection()) {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            try (Liquibase liquibase =
                    new Liquibase("changelog.sql", new DirectoryResourceAccessor(folder), database)) {
                liquibase.update(new Contexts());
            }
        }
    }
}
