package dev.retort.maven.command;

import dev.retort.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.AbstractMojo;
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

    @Override
    public final void execute() throws MojoFailureException {
        CommandArguments arguments = arguments().flag("--json", json).flag("--stacktrace", stacktrace);
        StringWriter failure = new StringWriter();
        int code = Main.run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(failure, true),
                arguments.toArray());
        if (code != 0) {
            String message = failure.toString().strip();
            throw new MojoFailureException(message.isEmpty() ? "retort ended with exit code " + code : message);
        }
    }
}
