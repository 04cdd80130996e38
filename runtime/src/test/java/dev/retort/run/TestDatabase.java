package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.MortalServer;
import dev.retort.dialect.Servers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A database of its own on a real engine, empty at first, gone when closed. */
public final class TestDatabase implements AutoCloseable {
    /** The engines that the runner is tested on. */
    public enum Kind {
        H2_MEMORY,
        H2_FILE,
        POSTGRESQL,
        MARIADB,
        MYSQL,
        SQLITE
    }

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String dialect;
    private final String name;
    private final DataSource dataSource;
    private final Runnable end;

    private TestDatabase(String dialect, String name, DataSource dataSource, Runnable end) {
        this.dialect = dialect;
        this.name = name;
        this.dataSource = dataSource;
        this.end = end;
    }

    public static TestDatabase create(Kind kind) {
        String name = "runner" + COUNT.incrementAndGet();
        return switch (kind) {
            case H2_MEMORY -> h2("mem:" + name + ";DB_CLOSE_DELAY=-1", () -> {});
            case H2_FILE -> h2File(name);
            case POSTGRESQL, MARIADB, MYSQL -> server(kind, name);
            case SQLITE -> sqlite(name);
        };
    }

    private static TestDatabase h2File(String name) {
        try {
            Path directory = Files.createTempDirectory(name);
            return h2("file:" + directory.resolve(name), () -> delete(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestDatabase sqlite(String name) {
        try {
            Path directory = Files.createTempDirectory(name);
            DataSource dataSource = new UrlDataSource("jdbc:sqlite:" + directory.resolve(name), "", "");
            return new TestDatabase("sqlite", name, dataSource, () -> delete(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestDatabase h2(String url, Runnable afterwards) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:" + url);
        dataSource.setUser("sa");
        return new TestDatabase("h2", "", dataSource, () -> {
            execute(dataSource, "shutdown");
            afterwards.run();
        });
    }

    private static TestDatabase server(Kind kind, String name) {
        String dialect = kind.name().toLowerCase(Locale.ROOT);
        return server(kind, name, database -> {
            try {
                return Servers.url(dialect, database);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A database on a server of the test's own. */
    static TestDatabase on(Kind kind, MortalServer server) {
        String name = "runner" + COUNT.incrementAndGet();
        return kind == Kind.H2_FILE
                ? new TestDatabase("h2", "", new UrlDataSource(server.url(name), "sa", ""), () -> {})
                : server(kind, name, server::url);
    }

    private static TestDatabase server(Kind kind, String name, UnaryOperator<String> url) {
        String dialect = kind.name().toLowerCase(Locale.ROOT);
        String user = Servers.user(dialect);
        String drop = "drop database " + name + (kind == Kind.POSTGRESQL ? " with (force)" : "");
        DataSource maintenance = new UrlDataSource(url.apply(kind == Kind.POSTGRESQL ? "postgres" : ""), user, "");
        execute(maintenance, "create database " + name);
        return new TestDatabase(
                dialect, name, new UrlDataSource(url.apply(name), user, ""), () -> execute(maintenance, drop));
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** The URL by which another process reaches it. */
    public String url() {
        return dataSource instanceof UrlDataSource server ? server.url() : ((JdbcDataSource) dataSource).getURL();
    }

    /** Who may do everything there. */
    public String user() {
        return dataSource instanceof UrlDataSource server ? server.user() : "sa";
    }

    /** Lets go of what another process could not open otherwise: the file of H2. */
    public void release() {
        if (url().startsWith("jdbc:h2:file:")) {
            execute("shutdown");
        }
    }

    /** The name of its dialect. */
    public String dialect() {
        return dialect;
    }

    /** Its dialect, of the version that it has. */
    public Dialect realDialect() {
        try (Connection connection = dataSource.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            return Dialects.of(data.getDatabaseProductName(), data.getDatabaseProductVersion());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void execute(String sql) {
        execute(dataSource, sql);
    }

    /** Runs a script statement by statement, as a person's tool would. */
    public void executeEach(String script) {
        if (dialect.equals("sqlite")) {
            executeAll(script.replace(".bail on\n", "")); // a word to its shell
            return;
        }
        for (String statement : script.split(";\n")) {
            execute(statement);
        }
    }

    /** The statements of a script, as a client of its own reads them: PostgreSQL's server takes a script as a whole. */
    public List<String> statements(String script) {
        return dialect.equals("postgresql") ? List.of(script) : List.of(script.split(";\n"));
    }

    /** Runs statements on one connection. */
    public void executeOnOne(List<String> statements) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Runs statement after statement on one connection and goes on after one that fails, as psql does. */
    public void executeAll(String script) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\n")) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    assertThat(e.getMessage()).startsWith("ERROR: ");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(script, e);
        }
    }

    /** The values of a query, a line a row, in lower case. */
    public List<String> query(String sql) {
        List<String> lines = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(rows.getString(i)));
                }
                lines.add(String.join(" ", values).toLowerCase(Locale.ROOT));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return lines;
    }

    /** Every column of every table but the history table, as {@code table.column}, sorted. */
    public List<String> columns() {
        if (dialect.equals("sqlite")) {
            return query("select m.name || '.' || c.name from sqlite_schema m join pragma_table_info(m.name) c"
                    + " where m.type = 'table' and m.name <> 'retort_history' order by 1");
        }
        return query("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where lower(table_schema) in ('public', '%s')
                    and lower(table_name) <> 'retort_history' order by 1""".formatted(name));
    }

    /** Columns with their types, constraints and indexes, sequences: a line each, sorted; the history table aside. */
    public List<String> facts() {
        if (dialect.equals("sqlite")) {
            return query("""
                    select m.name || '.' || c.name || ' ' || c.type from sqlite_schema m join pragma_table_info(m.name) c
                        where m.type = 'table' and m.name <> 'retort_history'
                    union all select sql from sqlite_schema where sql is not null and name <> 'retort_history' order by 1
                    """);
        }
        List<String> facts = new ArrayList<>();
        String here = "lower(table_schema) in ('public', '" + name + "') and lower(table_name) <> 'retort_history'";
        facts.addAll(query(
                "select concat(table_name, '.', column_name, ' ', data_type, ' ', coalesce(character_maximum_length, 0), ' ',"
                        + " is_nullable) from information_schema.columns where " + here));
        facts.addAll(query("select concat(table_name, ' ', constraint_type, ' ', constraint_name)"
                + " from information_schema.table_constraints where constraint_type <> 'CHECK' and " + here));
        facts.addAll(query("select concat(table_name, ' ', index_name) from "
                + switch (dialect) {
                    case "h2" -> "information_schema.indexes where " + here;
                    case "postgresql" ->
                        "(select schemaname as table_schema, tablename as table_name, indexname as index_name from pg_indexes) i where "
                                + here;
                    default -> "information_schema.statistics where " + here;
                }));
        if (Set.of("h2", "postgresql").contains(dialect)) {
            facts.addAll(query(
                    "select sequence_name from information_schema.sequences where sequence_schema = current_schema"));
        }
        return facts.stream().map(TestDatabase::withoutNumber).sorted().toList();
    }

    /** H2 ends the names that it makes up with a number that says how much was made before: {@code primary_key_6}. */
    private static String withoutNumber(String fact) {
        return fact.replaceFirst("(?i)(.* primary_key|_index)_[0-9a-f]+$", "$1");
    }

    @Override
    public void close() {
        end.run();
    }
}
