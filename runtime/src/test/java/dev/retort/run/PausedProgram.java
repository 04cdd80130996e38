package dev.retort.run;

import dev.retort.problem.RetortException;
import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A program that upgrades, and waits before a certain call to the database until a line comes in. It prints {@code paused} then, and at the
 * end {@code done} or the code of its problem. Its arguments: URL, user, moment.
 */
final class PausedProgram {
    static final String PAUSED = "paused";

    static final String DONE = "done";

    private static final Set<String> QUIET = Set.of("product", "version", "isInTransaction", "close");

    private PausedProgram() {}

    public static void main(String... arguments) {
        AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[2]));
        ConnectionSource real = ConnectionSource.of(arguments[0], arguments[1], "");
        ConnectionSource source = ConnectionSource.of("paused", () -> paused(real.open(), left));
        Runner.Settings settings = Runners.settings(Runners.TABLE, Runners.SILENT, Duration.ofSeconds(60));
        try {
            new Runner(source, CrashHistory.GRAPH, settings).upgrade("head");
            System.out.println(DONE);
        } catch (RetortException e) {
            System.out.println(e.problem());
        }
    }

    private static Session paused(Session session, AtomicInteger left) {
        return (Session) Proxy.newProxyInstance(
                PausedProgram.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (!QUIET.contains(method.getName()) && left.decrementAndGet() == 0) {
                        pause();
                    }
                    try {
                        return method.invoke(session, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void pause() {
        System.out.println(PAUSED);
        try {
            if (System.in.read() < 0) {
                throw new IllegalStateException("the test is gone");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
