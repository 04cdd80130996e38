package dev.retort.cli.option;

import dev.retort.cli.output.Terminal;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The password of a connection. Only a person at a terminal is asked for it. */
public final class PasswordOption {
    private static final String VARIABLE = "RETORT_PASSWORD";

    /** Stands for an option without a value, and is no password that anybody types. */
    private static final String ASK = "\0";

    @Option(
            names = "--password",
            paramLabel = "TEXT",
            arity = "0..1",
            fallbackValue = ASK,
            description =
                    "Password; without a value, the command asks for it at a terminal. Default: " + VARIABLE + ".")
    private @Nullable String password;

    /**
     * The password; null if there is none.
     *
     * @throws RetortException if a person has to type it and there is no terminal (RT119)
     */
    public @Nullable String value() {
        if (password == null) {
            return System.getenv(VARIABLE);
        }
        if (password.equals(ASK)) {
            password = Terminal.password("Password: ")
                    .orElseThrow(() -> new RetortException(
                            Problem.INVALID_ARGUMENT,
                            "--password has no value, and there is no terminal to ask at. Nothing was done. Set the environment variable "
                                    + VARIABLE + " instead."));
        }
        return password;
    }
}
