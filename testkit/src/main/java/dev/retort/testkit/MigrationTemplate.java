package dev.retort.testkit;

import dev.retort.Retort;
import dev.retort.catalog.scratch.Scratch;
import dev.retort.catalog.scratch.ScratchServer;
import dev.retort.catalog.scratch.ScratchServers;
import dev.retort.catalog.scratch.ScratchTemplate;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database that revisions ran on once, and of which tests get copies. It is dropped when all tests of the JVM have run. While a test runs, the copy for
 * the next one is made.
 */
@SuppressWarnings("deprecation") // JUnit before 5.13 closes only what implements CloseableResource
final class MigrationTemplate implements ExtensionContext.Store.CloseableResource {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(MigrationTemplate.class);

    private final Scratch original;
    private final ScratchTemplate copies;
    private final ExecutorService maker = Executors.newSingleThreadExecutor(MigrationTemplate::daemon);
    private @Nullable Future<Scratch> next;

    /**
     * What a template is for.
     *
     * @param database a name or a JDBC URL
     * @param packageName the migrations package
     * @param target the revision that it is at
     */
    record Key(String database, String packageName, String target, List<String> contexts) {
        Retort retort(DataSource dataSource) {
            return Retort.using(dataSource).migrations(packageName).contexts(contexts.toArray(String[]::new));
        }
    }

    /** A server that all templates of its name share. */
    private record Server(ScratchServer server) implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() throws SQLException {
            server.close();
        }
    }

    private MigrationTemplate(Scratch original, ScratchTemplate copies) {
        this.original = original;
        this.copies = copies;
    }

    /** The template of a key, which the first test makes and the others wait for. */
    static MigrationTemplate of(Key key, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(NAMESPACE);
        ScratchServer server = store.getOrComputeIfAbsent(
                        key.database(),
                        name -> new Server(ScratchServers.of(
                                name, null, null, Thread.currentThread().getContextClassLoader())),
                        Server.class)
                .server();
        return store.getOrComputeIfAbsent(key, wanted -> make(wanted, server), MigrationTemplate.class);
    }

    private static MigrationTemplate make(Key key, ScratchServer server) {
        try {
            Scratch original = server.fresh();
            original.after(() -> upgrade(original, key));
            return new MigrationTemplate(original, server.template(original));
        } catch (SQLException e) {
            throw new IllegalStateException("no database can be made on " + key.database(), e);
        }
    }

    private static void upgrade(Scratch database, Key key) {
        if (!key.target().equals("base")) {
            key.retort(database.dataSource()).upgrade(key.target());
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "retort-testkit");
        thread.setDaemon(true);
        return thread;
    }

    /** A copy of one's own. Thread-safe. */
    Scratch copy() throws SQLException {
        Future<Scratch> ready;
        synchronized (this) {
            ready = next;
            next = maker.submit(copies::copy);
        }
        return ready == null ? copies.copy() : made(ready);
    }

    private static Scratch made(Future<Scratch> copy) throws SQLException {
        try {
            return copy.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while a database was made", e);
        } catch (ExecutionException e) {
            throw new SQLException("no database could be made", e.getCause());
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        maker.shutdown();
        try (original) {
            if (next != null) {
                made(next).close();
            }
        }
    }
}
