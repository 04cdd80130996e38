package dev.retort.maven.command;

import dev.retort.cli.CommandArguments;
import dev.retort.cli.EmbeddedCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
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
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Optional<String> failure = EmbeddedCommand.run(Path.of(""), out, arguments);
        if (failure.isPresent()) {
            throw new MojoFailureException(firstLine(failure.get(), out));
        }
    }

    /** Maven puts a mark in front of each line of a failure, so that lines to copy are printed instead, and the build fails with the first. */
    private static String firstLine(String failure, PrintWriter out) {
        if (failure.contains("\n")) {
            out.println(failure);
        }
        return failure.lines().findFirst().orElse(failure);
    }
}
