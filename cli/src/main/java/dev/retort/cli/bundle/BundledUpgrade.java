package dev.retort.cli.bundle;

import dev.retort.Retort;
import dev.retort.problem.RetortException;
import dev.retort.revision.Replay;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Callback;
import dev.retort.run.CallbackContext;
import dev.retort.schema.Schema;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a bundle runs. It is copied into the bundle, so it uses the JDK and the runtime alone. */
public final class BundledUpgrade {
    private static final String USAGE = """
            Usage: java -jar THIS.jar [upgrade [TARGET] | pending | current | revisions] [OPTION=VALUE...]

            Upgrades a database with the revisions in this jar.
              upgrade [TARGET]   to the head of each history, or to a target such as 7c1e or +1; the default
              pending            lists what an upgrade would apply; exits with 2 if there is something
              current            prints the revisions that the database is at
              revisions          lists the revisions in this jar; needs no database

              --url=URL          JDBC URL; default: RETORT_URL
              --user=NAME        default: RETORT_USER
              --package=NAME     the history, where there are several; default: all
              --lock-timeout=S   seconds to wait for another run; default: 300
              --context=NAMES    contexts to run too, such as demo,test; default: none
            The password is read from RETORT_PASSWORD.

            Exit codes: 0 done, or nothing to do; 1 failed, with the reason and the remedy; 2 something is pending""";

    private static final int FAILED = 1;
    private static final int PENDING = 2;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();

    private BundledUpgrade(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /**
     * Runs and ends the JVM with the exit code.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.getenv(), out, err, arguments));
    }

    static int run(Map<String, String> environment, PrintStream out, PrintStream err, String... arguments) {
        if (List.of(arguments).contains("--help")) {
            out.println(USAGE);
            return 0;
        }
        BundledUpgrade bundle = new BundledUpgrade(environment, out);
        try {
            return bundle.read(arguments) ? bundle.run() : misused(err);
        } catch (RetortException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private static int misused(PrintStream err) {
        err.println(USAGE);
        return FAILED;
    }

    /** Whether the arguments make sense. */
    private boolean read(String... arguments) {
        for (String argument : arguments) {
            int at = argument.indexOf('=');
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (at > 0
                    && List.of("--url", "--user", "--package", "--lock-timeout", "--context")
                            .contains(argument.substring(0, at))) {
                options.put(argument.substring(2, at), argument.substring(at + 1));
            } else {
                return false;
            }
        }
        String command = words.isEmpty() ? "upgrade" : words.get(0);
        return (option("url", "RETORT_URL") != null || command.equals("revisions"))
                && lockTimeout().matches("\\d{1,6}")
                && String.join("", contexts()).matches("[a-z0-9_-]*")
                && (command.equals("upgrade") ? words.size() <= 2 : words.size() == 1)
                && List.of("upgrade", "pending", "current", "revisions").contains(command);
    }

    private @Nullable String option(String name, String variable) {
        String value = options.get(name);
        return value != null ? value : environment.get(variable);
    }

    private String lockTimeout() {
        return options.getOrDefault("lock-timeout", "300");
    }

    private String[] contexts() {
        String contexts = options.get("context");
        return contexts == null ? new String[0] : contexts.split(",");
    }

    /**
     * Lists the revisions of all histories on the class path, parents first, a line each, and replays them: each class is loaded and run in memory.
     *
     * @throws RetortException if a revision can't be replayed (RT307)
     */
    public static void list(PrintStream out) {
        for (RevisionGraph graph : Retort.offline().graphs()) {
            Replay.upgrade(Schema.empty(), graph.revisions());
            graph.revisions().forEach(each -> out.println(each.id() + "  " + each.message()));
        }
    }

    private int run() {
        if (words.equals(List.of("revisions"))) {
            list(out);
            return 0;
        }
        Retort retort = Retort.using(
                String.valueOf(option("url", "RETORT_URL")),
                option("user", "RETORT_USER"),
                environment.get("RETORT_PASSWORD"));
        String packageName = options.get("package");
        Retort chosen = packageName == null ? retort : retort.migrations(packageName);
        return switch (words.isEmpty() ? "upgrade" : words.get(0)) {
            case "pending" -> pending(chosen);
            case "current" -> current(chosen);
            default -> upgrade(chosen);
        };
    }

    private int pending(Retort retort) {
        List<String> pending = retort.pending();
        pending.forEach(out::println);
        return pending.isEmpty() ? 0 : PENDING;
    }

    private int current(Retort retort) {
        retort.current().forEach(out::println);
        return 0;
    }

    private int upgrade(Retort retort) {
        Retort patient = retort.contexts(contexts())
                .lockTimeout(Duration.ofSeconds(Integer.parseInt(lockTimeout())))
                .callback(new Log(out));
        List<String> done = words.size() < 2 ? patient.upgrade() : patient.upgrade(words.get(1));
        List<String> current = retort.current();
        out.println((done.isEmpty() ? "Nothing to do: the database is at " : "At ")
                + (current.isEmpty() ? "the base" : String.join(", ", current)) + ".");
        return 0;
    }

    /** A line for each step, as a container's log wants it. */
    private record Log(PrintStream out) implements Callback {
        @Override
        public boolean passive() {
            return true;
        }

        @Override
        public void waiting(String holder, Duration timeout) {
            out.printf("waiting for another run (%s), at most %s s%n", holder, timeout.toSeconds());
        }

        @Override
        public void waitingForTable(
                CallbackContext run, RevisionNode revision, String statement, List<String> holders) {
            out.printf("waiting for a table: %s, held by %s%n", statement, String.join(", ", holders));
        }

        @Override
        public void beforeRevision(CallbackContext run, RevisionNode revision) {
            out.printf("%s %s  %s%n", run.direction().command(), revision.id(), revision.message());
        }

        @Override
        public void beforeRepeatable(CallbackContext run, String repeatable) {
            out.println("repeatable " + repeatable);
        }

        @Override
        public void revisionRecorded(CallbackContext run, RevisionNode revision, Duration elapsed) {
            out.printf("  done in %s ms%n", elapsed.toMillis());
        }
    }
}
