package dev.retort.cli.command;

import dev.retort.Retort;
import dev.retort.cli.option.ContextOptions;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.option.DialectNames;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.TargetTexts;
import dev.retort.script.OfflineScript;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retort sql}: a part of the history as a script. */
@Command(
        name = "sql",
        description =
                "Print a range of the history as SQL, with the statements that record it." + " Needs no database.",
        footer = {
            "",
            "Examples:",
            "  retort sql --dialect postgresql               from an empty database to the heads",
            "  retort sql 4be2:head --dialect postgresql     from revision 4be2... up to the head",
            "  retort sql head:4be2 --dialect h2             and back",
            "  retort sql --dialect postgresql --idempotent  from any revision in the range"
        })
public final class SqlCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private ContextOptions contexts;

    @Parameters(paramLabel = "RANGE", arity = "0..1", defaultValue = "base:heads", description = TargetTexts.RANGE_HELP)
    private String range;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            required = true,
            description = "The database to write for: ${COMPLETION-CANDIDATES}.",
            completionCandidates = DialectNames.class)
    private String dialect;

    @Option(
            names = "--idempotent",
            description =
                    "Check the history table before each revision, so that the script also runs on a database that has part of the range,"
                            + " and can run twice. H2, PostgreSQL, MariaDB, MySQL.")
    private boolean idempotent;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            Retort retort = contexts.of(database.onIfNamed(open));
            OfflineScript script = OfflineScript.of(retort, dialect);
            String sql = idempotent ? script.idempotentScript(retort.range(range)) : script.script(retort.range(range));
            output.printScript(
                    sql.stripTrailing(),
                    Map.of("range", range, "dialect", dialect, "idempotent", idempotent, "sql", sql));
        }
        return ExitCodes.DONE;
    }
}
