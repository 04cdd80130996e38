package dev.retort.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** The floor: one table of ids, one transaction and one row a migration, no lock and no check. */
final class PlainJdbc implements Migrator {
    @Override
    public String name() {
        return "plain JDBC";
    }

    @Override
    public History write(Path folder, int migrations) {
        return target -> {
            try (Connection connection = target.dataSource().getConnection()) {
                upgrade(connection, migrations);
            }
        };
    }

    private static void upgrade(Connection connection, int migrations) throws SQLException {
        Set<String> applied = applied(connection);
        connection.setAutoCommit(false);
        for (int i = 1; i <= migrations; i++) {
            String id = String.valueOf(i);
            if (!applied.contains(id)) {
                try (Statement statement = connection.createStatement();
                        PreparedStatement row = connection.prepareStatement("insert into history values (?)")) {
                    statement.execute(Scripts.statement(i));
                    row.setString(1, id);
                    row.executeUpdate();
                }
                connection.commit();
            }
        }
    }

    private static Set<String> applied(Connection connection) throws SQLException {
        Set<String> applied = new HashSet<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists history (id varchar(40) primary key)");
            try (ResultSet ids = statement.executeQuery("select id from history")) {
                while (ids.next()) {
                    applied.add(ids.getString(1));
                }
            }
        }
        return applied;
    }
}
