package dev.retort.cli.output;

import dev.retort.problem.RetortException;
import dev.retort.report.text.ControlCharacters;
import dev.retort.report.text.Json;
import dev.retort.run.session.SecretMasking;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The output of a command: text for a person, or one JSON object. */
public final class Output {
    private final Screen screen;

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

    @Option(names = "--stacktrace", description = "On a failure, also print the stack trace.")
    private boolean stacktrace;

    /**
     * The output of a command.
     *
     * @param screen what it is printed on
     */
    public Output(Screen screen) {
        this.screen = screen;
    }

    /**
     * Prints a result: as text, or as JSON if {@code --json} is given. {@linkplain ControlCharacters Control characters}, which may come from a
     * history table, are escaped.
     */
    public void print(String text, Map<String, ?> object) {
        line(ControlCharacters.escaped(json ? Json.of(object) : text));
    }

    /** Prints a result: as lines that are aligned, in colours where {@linkplain Screen#isColoured there are some}, or as JSON. */
    public void print(Listing listing, Map<String, ?> object) {
        line(json ? ControlCharacters.escaped(Json.of(object)) : listing.text(screen.isColoured()));
    }

    /** Prints a script, to the letter, or as JSON if {@code --json} is given. */
    public void printScript(String script, Map<String, ?> object) {
        line(json ? ControlCharacters.escaped(Json.of(object)) : script);
    }

    private void line(String text) {
        PrintWriter out = command.commandLine().getOut();
        out.println(text);
        out.flush();
    }

    /** Prints a line about the progress of a run; nothing with {@code --json}, which prints one object at the end. */
    public void progress(String line) {
        if (!json) {
            print(line, Map.of());
        }
    }

    /** Shows the progress of a run: one changing line on a terminal, a line for each step elsewhere. */
    public Progress progress() {
        return isLive() ? new LiveProgress(liveLine(), System::nanoTime).started() : new PlainProgress(this);
    }

    /** Shows the progress of a verification. */
    public VerifyProgress verifyProgress() {
        return new VerifyProgress(this, isLive() ? liveLine() : null, System::nanoTime);
    }

    /** Shows the progress of a run over a fleet. */
    public FleetProgress fleetProgress() {
        return new FleetProgress(this, isLive() ? liveLine() : null, System::nanoTime);
    }

    private boolean isLive() {
        return screen.isTerminal() && !json;
    }

    private LiveLine liveLine() {
        return new LiveLine(command.commandLine().getOut(), screen.width());
    }

    /** Prints the questions that must be answered before there is a result. */
    public void ask(String text, Map<String, ?> object) {
        if (json) {
            print(text, object);
        } else {
            command.commandLine().getErr().println(ControlCharacters.escaped(text));
        }
    }

    /** Prints the message of a failure, and its stack trace if {@code --stacktrace} is given. */
    void fail(RetortException problem, Exception cause) {
        PrintWriter err = command.commandLine().getErr();
        if (json) {
            Map<String, String> error = new LinkedHashMap<>();
            error.put("code", problem.problem().code());
            error.put("message", problem.getMessage());
            print("", Map.of("error", error));
        } else {
            err.println(ControlCharacters.escaped(String.valueOf(problem.getMessage())));
        }
        if (stacktrace) {
            StringWriter trace = new StringWriter();
            cause.printStackTrace(new PrintWriter(trace, true));
            err.print(SecretMasking.masked(trace.toString()));
        }
        err.flush();
    }
}
