package dev.retort.cli.pending;

import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.BackfillValue;
import dev.retort.processor.draft.DraftForm;
import dev.retort.processor.draft.DraftPart;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** How a change goes into a database that is full and in use. */
public final class PhaseOptions {
    private static final Pattern FORM = Pattern.compile("([\\w.`]+)\\.([\\w`]+)=(.+)");

    @Option(
            names = "--backfill",
            paramLabel = "TABLE.COLUMN=SQL",
            description =
                    "The value of existing rows in a column that is new or becomes NOT NULL, as SQL that may read other columns:"
                            + " guest.alias=name. A NOT NULL column is added as nullable, filled, then set to NOT NULL; without"
                            + " this option the draft contains a placeholder.")
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
                    "Write two revisions: one to apply before the new version runs, and one to apply after it, with what the"
                            + " old version can't work with: drops, NOT NULL.")
    private boolean phased;

    /**
     * The form of the revisions.
     *
     * @param alwaysOnline the value of {@code @Migrations(online = …)}
     */
    public DraftForm form(boolean alwaysOnline) {
        return new DraftForm(backfills.stream().map(PhaseOptions::parse).toList(), online || alwaysOnline, phased);
    }

    /**
     * The revisions that some operations become.
     *
     * @param before the schema that the first operation starts from
     */
    public static List<DraftPart> parts(DraftForm form, List<Operation> operations, Schema before) {
        try {
            return form.parts(operations, before);
        } catch (IllegalArgumentException e) {
            throw wrong(
                    String.valueOf(e.getMessage()),
                    "no pending column with this name is new and without a default, becomes NOT NULL, or is dropped");
        }
    }

    private static BackfillValue parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw wrong(text, "expected the form TABLE.COLUMN=SQL, such as guest.email=\"'unknown'\"");
        }
        return new BackfillValue(form.group(1), form.group(2), form.group(3));
    }

    private static RetortException wrong(String text, String why) {
        return new RetortException(Problem.INVALID_ARGUMENT, "--backfill %s: %s.".formatted(text, why));
    }
}
