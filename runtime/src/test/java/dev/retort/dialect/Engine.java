package dev.retort.dialect;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.CreateView;
import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real database, empty at first, that statements run on. */
public final class Engine implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;

    private Engine(Connection connection) throws SQLException {
        this.connection = connection;
        this.dialect = Dialects.of(
                connection.getMetaData().getDatabaseProductName(),
                connection.getMetaData().getDatabaseProductVersion());
    }

    /** The dialects that there is a server for: those that only write scripts are compared as text. */
    public static Stream<Dialect> dialects() {
        return Dialects.providers().stream()
                .filter(provider -> !provider.isScriptOnly())
                .map(DialectProvider::dialect);
    }

    public static Engine of(String dialect) throws SQLException {
        Engine engine = new Engine(Servers.connect(dialect));
        engine.empty();
        return engine;
    }

    /** A database that something else made, as it is; the connection is closed with the engine. */
    public static Engine over(Connection connection) throws SQLException {
        return new Engine(connection);
    }

    public Connection connection() {
        return connection;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Drops everything and leaves the two schemas that the tests use. */
    public void empty() throws SQLException {
        List<String> statements = switch (dialect.name()) {
            case "h2" -> List.of("drop all objects", "create schema sales");
            case "sqlite" -> query(Catalogs.DROPS_OF_SQLITE);
            case "postgresql" ->
                List.of(
                        "drop schema public cascade",
                        "drop schema if exists sales cascade",
                        "create schema public",
                        "create schema sales");
            default ->
                List.of(
                        "set foreign_key_checks = 0",
                        "drop database if exists sales",
                        "drop database if exists house",
                        "set foreign_key_checks = 1",
                        "create database house character set utf8mb4",
                        "create database sales character set utf8mb4",
                        "use house");
        };
        for (String statement : statements) {
            execute(statement);
        }
    }

    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(sql + "\n" + e.getMessage(), e);
        }
    }

    /** Renders an operation, runs it, and gives the schema after it. */
    public Schema run(Operation operation, Schema before) throws SQLException {
        for (String statement : dialect.render(AppliedOperation.of(operation, before))) {
            execute(statement);
        }
        return operation.applyTo(before);
    }

    /** Creates everything of a schema, tables in an order in which foreign keys find what they reference. */
    public void create(Schema schema) throws SQLException {
        Schema created = Schema.empty();
        for (Sequence sequence : schema.sequences()) {
            created = run(new CreateSequence(sequence), created);
        }
        List<Table> waiting = new ArrayList<>(schema.tables());
        while (!waiting.isEmpty()) {
            Schema known = created;
            Table next = waiting.stream()
                    .filter(table -> table.foreignKeys().stream()
                            .allMatch(key -> key.table().equals(table.name())
                                    || known.table(key.table()).isPresent()))
                    .findFirst()
                    .orElseThrow();
            created = run(new CreateTable(next), created);
            waiting.remove(next);
        }
        for (View view : schema.views()) {
            created = run(new CreateView(view), created);
        }
    }

    /** The values of a query, a line a row. */
    public List<String> query(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(rows.getString(i));
                }
                lines.add(
                        String.join(" | ", values.stream().map(String::valueOf).toList()));
            }
        }
        return lines;
    }

    /** Everything that the catalog says of tables and sequences, a line a fact, sorted. */
    public List<String> catalog() throws SQLException {
        List<String> facts = new ArrayList<>();
        for (String query : Catalogs.of(dialect.name())) {
            facts.addAll(query(query));
        }
        if (dialect.name().equals("sqlite")) {
            return facts.stream().flatMap(SqliteFacts::of).sorted().toList();
        }
        if (dialect.name().equals("mariadb")) {
            for (String name : query(Catalogs.SEQUENCES_OF_MARIADB)) {
                facts.addAll(
                        query("select 'sequence', '" + name + "', minimum_value, start_value, increment from " + name));
            }
        }
        return facts.stream().sorted().toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
