package dev.retort.cli.report;

import dev.retort.Retort;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.option.DialectNames;
import dev.retort.cli.option.LowerCaseNames;
import dev.retort.cli.output.Cell;
import dev.retort.cli.output.Cell.Tone;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Listing;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.TargetTexts;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.report.change.ChangeReader;
import dev.retort.report.change.ObjectChange;
import dev.retort.report.change.OperationChange;
import dev.retort.report.change.Origins;
import dev.retort.report.change.RevisionChange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retort diff}: what differs between two revisions. */
@Command(
        name = "diff",
        description =
                "Show what leads from one revision to another: downgrades, then upgrades. Needs no database, unless a target is relative to its current revision.",
        footer = {
            "",
            "Examples:",
            "  retort diff 4be2 head                                      the operations, with what each takes away and adds",
            "  retort diff base head --format schema                      the lines of the snapshot that differ",
            "  retort diff payments@head head --format sql --dialect h2   the SQL, without what records it"
        })
public final class DiffCommand implements Callable<Integer> {
    private static final String NOTHING = "Nothing differs.";

    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Parameters(index = "0", paramLabel = "FROM", description = TargetTexts.HELP)
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "The same.")
    private String to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "operations",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            completionCandidates = FormatNames.class)
    private Format format;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "The database to write SQL for: ${COMPLETION-CANDIDATES}.",
            completionCandidates = DialectNames.class)
    private @Nullable String dialect;

    private enum Format {
        OPERATIONS,
        SQL,
        SCHEMA
    }

    private static final class FormatNames extends LowerCaseNames {
        FormatNames() {
            super(Format.values());
        }
    }

    @Override
    public Integer call() throws IOException {
        List<Dialect> databases = databases();
        try (OpenProject open = OpenProject.of(project)) {
            open.requireOwnRunner("diff");
            Retort retort = database.onIfNamed(open);
            RevisionPath path = RevisionPath.between(retort.graph(), retort.resolve(from), retort.resolve(to));
            ChangeReader reader = new ChangeReader(HazardRules.NONE, databases, each -> Map.of(), Origins.UNKNOWN);
            List<RevisionChange> changes = reader.read(
                    Stream.concat(path.back().stream(), path.forth().stream()).toList(), path.before(), Set.of());
            print(path, changes);
        }
        return ExitCodes.DONE;
    }

    private List<Dialect> databases() {
        if (format != Format.SQL) {
            return List.of();
        }
        if (dialect == null) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT, "The format sql needs a database, for example:  --dialect postgresql");
        }
        return List.of(Dialects.named(dialect));
    }

    private void print(RevisionPath path, List<RevisionChange> changes) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("back", path.back().stream().map(Object::toString).toList());
        json.put("forth", path.forth().stream().map(Object::toString).toList());
        if (format == Format.SQL) {
            List<String> sql = sql(changes);
            json.put("sql", sql);
            output.printScript(sql.isEmpty() ? "-- " + NOTHING : String.join(System.lineSeparator(), sql), json);
            return;
        }
        Listing listing = new Listing();
        List<ObjectChange> objects =
                ObjectChange.between(path.before().canonical(), path.after().canonical());
        if (format == Format.SCHEMA) {
            objects.forEach(each -> add(listing, each));
        } else {
            for (int i = 0; i < changes.size(); i++) {
                add(listing, changes.get(i), i < path.back().size());
            }
        }
        json.put(
                "operations",
                changes.stream()
                        .flatMap(each -> each.operations().stream())
                        .map(each -> each.operation().toString())
                        .toList());
        json.put(
                "removed",
                objects.stream().flatMap(each -> each.removed().stream()).toList());
        json.put(
                "added", objects.stream().flatMap(each -> each.added().stream()).toList());
        output.print(listing.isEmpty() ? new Listing().add(Cell.of(NOTHING)) : listing, json);
    }

    private static List<String> sql(List<RevisionChange> changes) {
        List<String> lines = new ArrayList<>();
        for (RevisionChange change : changes) {
            change.scripts().forEach(script -> {
                if (!script.refusal().isEmpty()) {
                    throw new RetortException(Problem.UNSUPPORTED_CHANGE, script.refusal());
                }
                lines.add("-- " + change.name());
                script.statements().forEach(statement -> lines.add(statement + ";"));
            });
        }
        return lines;
    }

    private static void add(Listing listing, RevisionChange change, boolean back) {
        listing.add(Cell.of("%s %s  %s"
                .formatted(
                        back ? "back from" : "revision",
                        change.name(),
                        change.revision().message())));
        for (OperationChange operation : change.operations()) {
            listing.add(Cell.of("  " + operation.phrase()));
            signs(listing, "    ", operation.before(), operation.after());
        }
    }

    /** A table that stays has its name above the lines that differ. */
    private static void add(Listing listing, ObjectChange change) {
        boolean stays = !change.before().isEmpty() && !change.after().isEmpty();
        if (stays && change.before().get(0).equals(change.after().get(0))) {
            listing.add(Cell.of("  " + change.after().get(0)));
        }
        signs(listing, "", change.removed(), change.added());
    }

    private static void signs(Listing listing, String indent, List<String> removed, List<String> added) {
        removed.forEach(line -> listing.add(new Cell(indent + "- " + line, Tone.BAD)));
        added.forEach(line -> listing.add(new Cell(indent + "+ " + line, Tone.GOOD)));
    }
}
