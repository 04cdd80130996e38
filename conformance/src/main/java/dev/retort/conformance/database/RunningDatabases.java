package dev.retort.conformance.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Databases that run together for a whole run. */
public final class RunningDatabases implements AutoCloseable {
    private final List<Database> databases = new ArrayList<>();

    private RunningDatabases() {}

    /**
     * Starts databases.
     *
     * @param log where it is said which of them this machine cannot run, and why
     * @throws IOException when one that can run does not start; those that were started are stopped again
     */
    public static RunningDatabases start(List<String> names, Consumer<String> log) throws IOException, SQLException {
        RunningDatabases running = new RunningDatabases();
        for (String name : names) {
            try {
                running.databases.add(Databases.start(name));
            } catch (DatabaseUnavailableException e) {
                log.accept(name + " is left out: " + e.getMessage());
            } catch (IOException e) {
                running.close();
                throw e;
            }
        }
        return running;
    }

    /** Those that run, in the order in which they were asked for. */
    public List<Database> databases() {
        return List.copyOf(databases);
    }

    @Override
    public void close() throws SQLException {
        Deque<Database> last = new ArrayDeque<>();
        databases.forEach(last::push);
        for (Database database : last) {
            database.close();
        }
    }
}
