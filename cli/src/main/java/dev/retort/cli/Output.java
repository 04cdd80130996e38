package dev.retort.cli;

import dev.retort.problem.RetortException;
import dev.retort.run.Secrets;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command can do with its results: say them to a person, or as one JSON object. */
final class Output {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli prints the help when it sees the option
    private boolean help;

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    @Option(names = "--stacktrace", description = "On a failure, print where in Retort it came from too.")
    private boolean stacktrace;

    /** Prints a result: as text to read, or as JSON where that was asked for. */
    void print(String text, Map<String, ?> object) {
        PrintWriter out = command.commandLine().getOut();
        out.println(json ? Json.of(object) : text);
        out.flush();
    }

    /** Prints a line about work as it gets on; nothing where one JSON object at the end is wanted. */
    void progress(String line) {
        if (!json) {
            print(line, Map.of());
        }
    }

    /** Tells how a run gets on: on a terminal as it runs, else in lines. */
    Progress progress() {
        boolean live = !json && command.root().userObject() instanceof Main main && main.isOnTerminal();
        return live
                ? new LiveProgress(command.commandLine().getOut(), System::nanoTime).started()
                : new PlainProgress(this);
    }

    /** Prints what has to be answered before there is a result. */
    void ask(String text, Map<String, ?> object) {
        if (json) {
            print(text, object);
        } else {
            command.commandLine().getErr().println(text);
        }
    }

    /** Prints the message of a failure, and the place that it came from where that was asked for. */
    void fail(RetortException problem, Exception cause) {
        PrintWriter err = command.commandLine().getErr();
        if (json) {
            Map<String, String> error = new LinkedHashMap<>();
            error.put("code", problem.problem().code());
            error.put("message", problem.getMessage());
            print("", Map.of("error", error));
        } else {
            err.println(problem.getMessage());
        }
        if (stacktrace) {
            StringWriter trace = new StringWriter();
            cause.printStackTrace(new PrintWriter(trace, true));
            err.print(Secrets.masked(trace.toString()));
        }
        err.flush();
    }
}
