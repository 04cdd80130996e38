package dev.retort.cli;

import dev.retort.cli.output.ExitCodes;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;

/** A command that runs inside a build tool. */
public final class EmbeddedCommand {
    private EmbeddedCommand() {}

    /**
     * Runs one command.
     *
     * @param folder where {@code retort.properties} may be
     * @param out where its result goes
     * @param arguments the command with its options
     * @return why the build has to fail, unless the command is done
     */
    public static Optional<String> run(Path folder, PrintWriter out, CommandArguments arguments) {
        StringWriter failure = new StringWriter();
        int code = Main.run(folder, out, new PrintWriter(failure, true), arguments.toArray());
        if (code == ExitCodes.DONE) {
            return Optional.empty();
        }
        String message = failure.toString().strip();
        return Optional.of(message.isEmpty() ? printed(code) : message);
    }

    /** The message of a failure that the command has printed as a result. */
    private static String printed(int code) {
        return code == ExitCodes.DIFFERENT
                ? "A check found differences; they are printed above."
                : "retort ended with exit code %s; its output is printed above.".formatted(code);
    }
}
