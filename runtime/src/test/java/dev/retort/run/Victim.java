package dev.retort.run;

import dev.retort.revision.RevisionGraph;
import dev.retort.run.session.ConnectionSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that upgrades or downgrades, and dies as by {@code kill -9} at a certain moment. Its arguments: URL, user, target, moment, rows. */
final class Victim {
    /** How a program ends that was killed. */
    static final int KILLED = 137;

    private Victim() {}

    public static void main(String... arguments) {
        AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[3]));
        ConnectionSource real = ConnectionSource.of(arguments[0], arguments[1], "");
        ConnectionSource source = ConnectionSource.of(
                "dying",
                () -> new DyingSession(
                        real.open(), left, () -> Runtime.getRuntime().halt(KILLED)));
        Runner.Settings settings = Runners.settings(Runners.TABLE, Runners.SILENT, Duration.ofSeconds(60));
        RevisionGraph graph = CrashHistory.graph(Integer.parseInt(arguments[4]));
        System.out.println("begun");
        Runner runner = new Runner(source, graph, settings);
        if (arguments[2].equals("base")) {
            runner.downgrade("base");
        } else {
            runner.upgrade(arguments[2]);
        }
    }
}
