package dev.retort.maven.command;

import dev.retort.cli.Main;
import dev.retort.cli.output.ExitCodes;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that runs a command of the command line, with the folders and the class path of the project filled in. */
public abstract class CommandMojo extends AbstractMojo {

    /** Print one JSON object instead of text. */
    @Parameter(property = "retort.json")
    private boolean json;

    /** On a failure, print where in Retort it came from too. */
    @Parameter(property = "retort.stacktrace")
    private boolean stacktrace;

    /** The command with everything that the goal's parameters say. */
    protected abstract CommandArguments arguments();

    /** Does what has to be done before the command; says whether the command runs then. */
    protected boolean prepare() throws MojoExecutionException, MojoFailureException {
        return true;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (!prepare()) {
            return;
        }
        CommandArguments arguments = arguments().flag("--json", json).flag("--stacktrace", stacktrace);
        StringWriter failure = new StringWriter();
        int code = Main.run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(failure, true),
                arguments.toArray());
        if (code != ExitCodes.DONE) {
            String message = failure.toString().strip();
            throw new MojoFailureException(message.isEmpty() ? printed(code) : message);
        }
    }

    /** The message of a failure that the command has printed as a result. */
    private static String printed(int code) {
        return code == ExitCodes.DIFFERENT
                ? "A check found differences; they are printed above."
                : "retort ended with exit code %s; its output is printed above.".formatted(code);
    }
}
