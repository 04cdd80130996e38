package dev.retort.run;

import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.MortalServer;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.FigureTable.Column;
import dev.retort.run.TestDatabase.Kind;
import java.io.BufferedReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Stops the program that upgrades, at many moments, as an overloaded machine does ({@code kill -STOP}). Meanwhile the database ends its
 * sessions, as a firewall or a failover does, and another run takes over. Then the first one goes on. Takes minutes: {@code make torture}.
 */
@ExtendWith(FigureTable.class)
class FencingTorture {
    private static final int STRIDE = Integer.getInteger("retort.torture.stride", 4);

    @ParameterizedTest
    @EnumSource(names = {"H2_FILE", "POSTGRESQL", "MARIADB", "MYSQL"})
    void anotherRunTakesOverWhileOneIsStopped(Kind kind) throws Exception {
        Figures figures = new Figures(kind, Column.LOCK_CUT_WHILE_STOPPED);
        int stride = kind == Kind.POSTGRESQL ? 1 : STRIDE; // which sends many statements at once
        if (kind == Kind.H2_FILE) {
            try (MortalServer server = MortalServer.of("h2")) {
                for (int moment = 1; stopsAt(moment, TestDatabase.on(kind, server), figures); moment += stride) {}
            }
        } else {
            boolean stopped = true;
            for (int moment = 1; stopped; moment += stride) {
                try (TestDatabase database = TestDatabase.create(kind)) {
                    stopped = stopsAt(moment, database, figures);
                }
            }
        }
        figures.report();
    }

    /** Whether the run came to that moment. */
    private static boolean stopsAt(int moment, TestDatabase database, Figures figures) throws Exception {
        Process program = Torture.program(PausedProgram.class, database.url(), database.user(), String.valueOf(moment));
        BufferedReader lines = program.inputReader();
        String line = lines.readLine();
        boolean stopped = line.equals(PausedProgram.PAUSED);
        if (stopped) {
            signal(program, "STOP");
            endSessions(database, moment / STRIDE % 2 == 0);
            takeOver(database);
            signal(program, "CONT");
            program.getOutputStream().write('\n');
            program.getOutputStream().flush();
            // It may be done: where it did not have the lock yet, or had no more use for it.
            assertThat(lines.readLine()).isNotNull().isNotEqualTo(Problem.INTERNAL.name());
        } else {
            assertThat(line).isEqualTo(PausedProgram.DONE);
        }
        program.waitFor();
        figures.count(
                stopped,
                database,
                true,
                () -> runner(database, CrashHistory.GRAPH).upgrade("head"));
        return stopped;
    }

    private static void signal(Process program, String name) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(program.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** The other run may find a table that the stopped one still uses; it ends with that problem then, and changes nothing. */
    private static void takeOver(TestDatabase database) {
        try {
            runner(database.dataSource(), CrashHistory.GRAPH, Runners.SILENT, Duration.ofSeconds(2))
                    .upgrade("head");
        } catch (RetortException e) {
            assertThat(e.problem()).isIn(Problem.LOCK_TIMEOUT, Problem.TABLE_LOCKED);
        }
    }

    /**
     * Ends sessions as an administrator does.
     *
     * @param all all of the program's, or only that which holds the lock, where it is another than that of the statements
     */
    private static void endSessions(TestDatabase database, boolean all) {
        switch (database.dialect()) {
            case "postgresql" ->
                database.query("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                        + " and datname = current_database()"
                        + (all
                                ? ""
                                : " and pid in (select pid from pg_locks where locktype = 'advisory' and granted)"));
            case "h2" -> {
                List<String> sessions = database.query("select session_id from information_schema.sessions"
                        + " where session_id <> session_id() order by session_id");
                sessions.stream().skip(all ? 0 : 1).forEach(id -> database.query("call abort_session(" + id + ")"));
            }
            default ->
                database.query(
                                "select id from information_schema.processlist where id <> connection_id() and db = database()")
                        .forEach(id -> database.execute("kill " + id));
        }
    }
}
