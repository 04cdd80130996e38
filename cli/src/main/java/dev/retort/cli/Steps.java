package dev.retort.cli;

import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.Fill;
import dev.retort.processor.draft.OnlineForm;
import dev.retort.processor.draft.Part;
import dev.retort.processor.draft.Phases;
import dev.retort.processor.draft.SafeNotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** How a change goes into a database that is full and in use. */
final class Steps {
    private static final Pattern FORM = Pattern.compile("([\\w.`]+)\\.([\\w`]+)=(.+)");

    @Option(
            names = "--backfill",
            paramLabel = "TABLE.COLUMN=SQL",
            description =
                    "What existing rows get in a column that is or becomes NOT NULL: a new one is added as nullable, filled,"
                            + " then made NOT NULL. Without it a new one has a hole to fill in.")
    private List<String> backfills = new ArrayList<>();

    @Option(
            names = "--online",
            description =
                    "For a large PostgreSQL table in use: build indexes concurrently and validate constraints afterwards, in a"
                            + " revision that runs outside of a transaction.")
    private boolean online;

    @Option(
            names = "--phased",
            description =
                    "Write two revisions: one that is safe before the new version runs, and one for after it, with what the"
                            + " version before can't live with: drops, NOT NULL.")
    private boolean phased;

    /**
     * The revisions that some operations become.
     *
     * @param alwaysOnline whether the package says so
     */
    List<Part> of(List<Operation> operations, boolean alwaysOnline) {
        List<Operation> filled = filled(operations);
        List<Part> parts = phased ? Phases.of(filled) : List.of(new Part("", filled, true));
        return online || alwaysOnline
                ? parts.stream().flatMap(part -> OnlineForm.of(part).stream()).toList()
                : parts;
    }

    private List<Operation> filled(List<Operation> operations) {
        try {
            return SafeNotNull.into(
                    operations, backfills.stream().map(Steps::parse).toList());
        } catch (IllegalArgumentException e) {
            throw wrong(
                    String.valueOf(e.getMessage()),
                    "no column of this name is pending that is new, or becomes, NOT NULL");
        }
    }

    private static Fill parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw wrong(text, "expected the form TABLE.COLUMN=SQL, such as guest.email=\"'unknown'\"");
        }
        return new Fill(form.group(1), form.group(2), form.group(3));
    }

    private static RetortException wrong(String text, String why) {
        return new RetortException(Problem.WRONG_ARGUMENT, "--backfill %s: %s.".formatted(text, why));
    }
}
