package dev.retort.run;

import static dev.retort.run.Runners.runner;

import dev.retort.run.TestDatabase.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@link CrashHistory} has done to a database.
 *
 * @param revisions the history's rows, as {@code id state}
 * @param facts what the catalog has
 * @param rows the guests, as {@code id visits}: an update that ran twice counts two visits too many
 */
public record Outcome(List<String> revisions, List<String> facts, List<String> rows) {
    /** An empty database. */
    public static final Outcome NOTHING = new Outcome(List.of(), List.of(), List.of());

    public static Outcome upgraded(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, CrashHistory.GRAPH).upgrade("head");
            return of(database);
        }
    }

    public static Outcome of(TestDatabase database) {
        List<String> revisions = database.query("select revision, state from retort_history order by revision");
        List<String> facts = database.facts();
        boolean there = facts.stream().anyMatch(fact -> fact.startsWith("visitor.visits "));
        return new Outcome(revisions, facts, there ? database.query(CrashHistory.ROWS) : List.of());
    }

    /** How many revisions, facts and rows are missing, and how many that were to go are still there. */
    int lost(Outcome expected) {
        return equals(expected)
                ? 0
                : without(expected.revisions, revisions)
                        + without(expected.facts, facts)
                        + without(ids(expected.rows), ids(rows))
                        + (expected.equals(NOTHING) ? revisions.size() + facts.size() : 0);
    }

    /** How many rows are there more than once, or count more visits than they should. */
    int twice(Outcome expected) {
        return Math.max(0, visits(rows) - visits(expected.rows))
                + ids(rows).size()
                - (int) ids(rows).stream().distinct().count();
    }

    private static int without(List<String> all, List<String> some) {
        List<String> left = new ArrayList<>(all);
        some.forEach(left::remove);
        return left.size();
    }

    private static List<String> ids(List<String> rows) {
        return rows.stream().map(row -> row.split(" ")[0]).toList();
    }

    private static int visits(List<String> rows) {
        return rows.stream()
                .mapToInt(row -> Integer.parseInt(row.split(" ")[1]))
                .sum();
    }
}
