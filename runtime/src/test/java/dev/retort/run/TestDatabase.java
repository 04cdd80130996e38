package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A database of its own on a real engine, empty at first, gone when closed. */
public final class TestDatabase implements AutoCloseable {
    /** The engines that the runner is tested on. */
    public enum Kind {
        H2_MEMORY,
        H2_FILE,
        POSTGRESQL
    }

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres postgres;

    private final DataSource dataSource;
    private final Runnable end;

    private TestDatabase(DataSource dataSource, Runnable end) {
        this.dataSource = dataSource;
        this.end = end;
    }

    public static TestDatabase create(Kind kind) {
        String name = "runner" + COUNT.incrementAndGet();
        return switch (kind) {
            case H2_MEMORY -> h2("mem:" + name + ";DB_CLOSE_DELAY=-1", () -> {});
            case H2_FILE -> h2File(name);
            case POSTGRESQL -> postgres(name);
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
        return new TestDatabase(dataSource, () -> {
            execute(dataSource, "shutdown");
            afterwards.run();
        });
    }

    private static TestDatabase postgres(String name) {
        EmbeddedPostgres server = server();
        execute(server.getPostgresDatabase(), "create database " + name);
        return new TestDatabase(
                server.getDatabase("postgres", name),
                () -> execute(server.getPostgresDatabase(), "drop database " + name + " with (force)"));
    }

    public static synchronized EmbeddedPostgres server() {
        if (postgres == null) {
            try {
                postgres = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::stop));
        }
        return postgres;
    }

    private static void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public void execute(String sql) {
        execute(dataSource, sql);
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
        return query("""
                select table_name || '.' || column_name from information_schema.columns
                where lower(table_schema) = 'public' and lower(table_name) <> 'retort_history' order by 1""");
    }

    @Override
    public void close() {
        end.run();
    }
}
