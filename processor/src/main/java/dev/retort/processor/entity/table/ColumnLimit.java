package dev.retort.processor.entity.table;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.finding.Findings;

/**
 * Reports a table with more columns than databases allow: 1,017 (InnoDB), 1,024 (SQL Server), 1,600 (PostgreSQL), 2,000 (SQLite). The
 * Java of its {@code createTable} would also near the 64 KB that the JVM allows a method.
 */
public record ColumnLimit(Findings findings, MemberOrigins origins) {
    private static final int MOST = 2_000;

    /** Looks at a table whose columns are all there. */
    public void check(TableBuilder table) {
        int columns = table.columns().size();
        if (columns > MOST) {
            origins.of(table.name())
                    .ifPresent(element -> findings.add(
                            Problem.TOO_MANY_COLUMNS,
                            element,
                            "Table \"%s\" has %s columns. Retort drafts no table with more than %s, and most databases allow fewer. Move some of its attributes to a @SecondaryTable or to an entity of their own."
                                    .formatted(table, columns, MOST)));
        }
    }
}
