package dev.retort.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code retort}. Alone it prints its help. */
@Command(
        name = "retort",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Schema migrations for JPA and Hibernate; the compiler makes the diff.",
        exitCodeOnInvalidInput = ExitCode.SOFTWARE,
        exitCodeOnExecutionException = ExitCode.SOFTWARE)
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    private Main() {}

    /**
     * Runs one command and ends the JVM with its exit code: 0 done or nothing to do, 1 failed.
     *
     * @param arguments a command with its options, such as {@code upgrade --url jdbc:h2:./bookings}
     */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
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
