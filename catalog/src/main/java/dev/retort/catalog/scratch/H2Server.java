package dev.retort.catalog.scratch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/** H2 in memory. */
final class H2Server implements ScratchServer {
    private final ClassLoader loader;

    H2Server(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public Scratch fresh() throws SQLException {
        String url = "jdbc:h2:mem:retort_verify_" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        DriverDataSource database = DriverDataSource.of(url, new Properties(), loader);
        return new Scratch(database, () -> shutDown(database));
    }

    @Override
    public ScratchTemplate template(Scratch original) throws SQLException {
        List<String> script = List.of(script(original));
        return () -> fresh().afterStatements(script);
    }

    /** All statements that make the database, in the order that they need. */
    private static String script(Scratch original) throws SQLException {
        StringBuilder script = new StringBuilder();
        try (Connection connection = original.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script nopasswords nosettings")) {
            while (lines.next()) {
                script.append(lines.getString(1)).append('\n');
            }
        }
        return script.toString();
    }

    private static void shutDown(DriverDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    @Override
    public void close() {
        // Its databases are gone when they are closed.
    }
}
