package dev.retort.cli;

import dev.retort.Retort;
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
        description = "Print a part of the history as SQL for someone else to run, with the statements that record it."
                + " Needs no database.",
        footer = {
            "",
            "Examples:",
            "  retort sql --dialect postgresql               from nothing to the heads",
            "  retort sql 4be2:head --dialect postgresql     from revision 4be2... up to the head",
            "  retort sql head:4be2 --dialect h2             and back",
            "  retort sql --dialect postgresql --idempotent  wherever the database is"
        })
final class SqlCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Parameters(paramLabel = "RANGE", arity = "0..1", defaultValue = "base:heads", description = Places.RANGE_HELP)
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
                    "Look into the history table before each revision, so that the script runs on a database that has part of the range,"
                            + " and twice. H2, PostgreSQL, MariaDB, MySQL.")
    private boolean idempotent;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            Retort retort = database.onIfNamed(open);
            String sql = idempotent ? retort.idempotentSql(range, dialect) : retort.sql(range, dialect);
            output.print(
                    sql.stripTrailing(),
                    Map.of("range", range, "dialect", dialect, "idempotent", idempotent, "sql", sql));
        }
        return ExitCodes.DONE;
    }
}
