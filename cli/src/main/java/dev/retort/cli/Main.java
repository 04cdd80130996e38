package dev.retort.cli;

import dev.retort.cli.option.Settings;
import dev.retort.cli.output.Failures;
import dev.retort.cli.output.Output;
import dev.retort.cli.output.Screen;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code retort}. Alone it prints its help. */
@Command(
        name = "retort",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Schema migrations for JPA and Hibernate, drafted by the Java compiler.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, or nothing to do",
            "1:failed; the message states why and what to do",
            "2:a check found a difference",
            "3:an answer is needed; the message shows the flags"
        },
        footer = {"", "Help and examples for a command: retort upgrade --help"})
public final class Main implements Runnable {
    /** The narrowest that picocli prints. */
    private static final int NARROWEST_HELP = 55;

    /** Where the terminal does not tell its width. */
    private static final int DEFAULT_HELP = 80;

    /** The working directory. */
    private static final Path HERE = Path.of("");

    private static final Pattern BELOW_CURRENT = Pattern.compile("-\\d+(:.*)?");

    @Spec
    private CommandSpec spec;

    private Main() {}

    /**
     * Runs one command and ends the JVM with its exit code: 0 done or nothing to do, 1 failed, 2 a check found a difference, 3 an answer
     * is needed.
     *
     * @param arguments a command with its options, such as {@code upgrade --url jdbc:h2:./bookings}
     */
    public static void main(String... arguments) {
        System.exit(commandLine(Screen.here(), HERE, Subcommands.of(arguments))
                .setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .execute(relative(arguments)));
    }

    /** A container or a cron job often has no locale, and a script that it pipes to a client must not lose a letter for that. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
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
        return run(HERE, out, err, arguments);
    }

    /** As {@link #run(PrintWriter, PrintWriter, String...)}, with {@code retort.properties} of another folder. */
    static int run(Path folder, PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine(Screen.none(), folder, Subcommands.of(arguments))
                .setOut(out)
                .setErr(err)
                .execute(relative(arguments));
    }

    /** A target such as {@code -1} looks like an option; {@code current-1} is equivalent. */
    static String[] relative(String... arguments) {
        return Stream.of(arguments)
                .map(each -> BELOW_CURRENT.matcher(each).matches() ? "current" + each : each)
                .toArray(String[]::new);
    }

    /** The command with all of its commands, for a screen. */
    static CommandLine commandLine(Screen screen) {
        return commandLine(screen, HERE, Subcommands.all());
    }

    private static CommandLine commandLine(Screen screen, Path folder, Subcommands subcommands) {
        Failures failures = new Failures();
        return subcommands
                .addTo(new CommandLine(new Main(), new Commands(screen)))
                .setColorScheme(Help.defaultColorScheme(screen.isColoured() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpAutoWidth(screen.isMeasured())
                .setUsageHelpWidth(screen.isMeasured() ? DEFAULT_HELP : Math.max(screen.width(), NARROWEST_HELP))
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setDefaultValueProvider(new Settings(folder, System.getenv()))
                .setExecutionStrategy(failures::execute)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Creates the objects that picocli fills. */
    private record Commands(Screen screen) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == Output.class
                    ? type.cast(new Output(screen))
                    : CommandLine.defaultFactory().create(type);
        }
    }

    /** Reads the version from the manifest, where the build puts it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"retort " + Objects.requireNonNullElse(version, "(unpackaged)")};
        }
    }
}
