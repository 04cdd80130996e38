package dev.retort.cli;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code retort draft}: shows what is pending. */
@Command(
        name = "draft",
        description = "Show what is pending between the entities and the snapshot. Writes nothing, needs no database.",
        footer = {
            "",
            "Examples:",
            "  retort draft                                     as the class that \"retort revision\" would write",
            "  retort draft --format sql --dialect postgresql   as the SQL that it would run",
            "  retort draft --format json"
        })
final class DraftCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private SnapshotFile snapshot;

    @Mixin
    private Answers answers;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "JAVA", description = "${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "The database to write SQL for: ${COMPLETION-CANDIDATES}.",
            completionCandidates = DialectNames.class)
    private @Nullable String dialect;

    private enum Format {
        JAVA,
        SQL,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        Pending pending = Pending.read(project, snapshot, answers);
        if (!pending.questions().isEmpty()) {
            return Unanswered.report(pending.questions(), output);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("parents", pending.snapshot().heads());
        json.put(
                "operations",
                pending.operations().stream().map(Operation::toString).toList());
        if (format == Format.SQL) {
            json.put("sql", sql(pending, dialect()));
        }
        output.print(format == Format.JSON ? Json.of(json) : text(pending), json);
        return ExitCodes.DONE;
    }

    private String text(Pending pending) {
        if (pending.operations().isEmpty()) {
            return "Nothing is pending: entities and snapshot agree.";
        }
        return format == Format.SQL
                ? String.join(";" + System.lineSeparator(), sql(pending, dialect())) + ";"
                : pending.draft("draft").toString().stripTrailing();
    }

    private Dialect dialect() {
        if (dialect == null) {
            throw new RetortException(
                    Problem.WRONG_ARGUMENT, "SQL for which database? Say it, for example:  --dialect postgresql");
        }
        return Dialects.named(dialect);
    }

    private static List<String> sql(Pending pending, Dialect dialect) {
        List<String> statements = new ArrayList<>();
        Schema schema = pending.snapshot().schema();
        for (Operation operation : pending.operations()) {
            statements.addAll(dialect.render(operation, schema));
            schema = operation.applyTo(schema);
        }
        return statements;
    }
}
