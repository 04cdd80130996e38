package dev.retort.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code retort}. Alone it prints its help. */
@Command(
        name = "retort",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Schema migrations for JPA and Hibernate; the compiler makes the diff.",
        subcommands = {
            InitCommand.class,
            DraftCommand.class,
            RevisionCommand.class,
            MergeCommand.class,
            CheckCommand.class,
            UpgradeCommand.class,
            DowngradeCommand.class,
            CurrentCommand.class,
            HistoryCommand.class,
            HeadsCommand.class,
            ShowCommand.class,
            BranchesCommand.class,
            StampCommand.class,
            RepairCommand.class,
            SqlCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, or nothing to do",
            "1:failed; the message says why and what to do",
            "2:a check found a difference",
            "3:an answer is needed; the message shows the flags"
        },
        footer = {"", "Each command explains itself, with examples: retort upgrade --help"})
public final class Main implements Runnable {
    private static final Pattern BELOW_CURRENT = Pattern.compile("-\\d+(:.*)?");

    @Spec
    private CommandSpec spec;

    private final boolean onTerminal;

    private Main(boolean onTerminal) {
        this.onTerminal = onTerminal;
    }

    /** Whether a person watches the output, who may see a line change. */
    boolean isOnTerminal() {
        return onTerminal;
    }

    /**
     * Runs one command and ends the JVM with its exit code: 0 done or nothing to do, 1 failed, 2 a check found a difference, 3 an answer
     * is needed.
     *
     * @param arguments a command with its options, such as {@code upgrade --url jdbc:h2:./bookings}
     */
    public static void main(String... arguments) {
        System.exit(commandLine(Terminal.isHere()).execute(relative(arguments)));
    }

    /**
     * Runs one command inside another program.
     *
     * @param out where results go
     * @param err where progress and failures go
     * @param arguments a command with its options
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine(false).setOut(out).setErr(err).execute(relative(arguments));
    }

    /** A target such as {@code -1} looks like an option; {@code current-1} says the same. */
    private static String[] relative(String... arguments) {
        return Stream.of(arguments)
                .map(each -> BELOW_CURRENT.matcher(each).matches() ? "current" + each : each)
                .toArray(String[]::new);
    }

    private static CommandLine commandLine(boolean onTerminal) {
        Failures failures = new Failures();
        return new CommandLine(new Main(onTerminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Reads the version from the manifest, so that the build says it in one place. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"retort " + Objects.requireNonNullElse(version, "(unpackaged)")};
        }
    }
}
