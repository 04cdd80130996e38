package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.FigureTable.Column;
import dev.retort.run.TestDatabase.Kind;
import java.util.ArrayList;
import java.util.List;

/** What became of the kills: counted in the history table, the rows and the catalog of each database, after the run that followed. */
final class Figures {
    private final Kind kind;
    private final Column column;
    private final Outcome expected;
    private int kills;
    private int finished;
    private int asked;
    private int lost;
    private int twice;
    private final List<String> differences = new ArrayList<>();

    Figures(Kind kind, Column column) {
        this.kind = kind;
        this.column = column;
        this.expected = Outcome.upgraded(kind);
    }

    /**
     * Lets the next run finish, and looks at what it leaves.
     *
     * @param upgraded whether the database is to be upgraded then, or empty
     */
    void count(boolean killed, TestDatabase database, boolean upgraded, Runnable next) {
        kills += killed ? 1 : 0;
        try {
            next.run();
        } catch (RetortException e) {
            if (e.problem() == Problem.IN_DOUBT) {
                asked++;
            } else {
                differences.add(e.getMessage());
            }
            return;
        }
        Outcome outcome = Outcome.of(database);
        Outcome wanted = upgraded ? expected : Outcome.NOTHING;
        finished += killed ? 1 : 0;
        lost += outcome.lost(wanted);
        twice += outcome.twice(wanted);
        if (!outcome.equals(wanted)) {
            differences.add("kill " + kills + ": " + outcome + " is not " + wanted);
        }
    }

    /** Adds the figures to the table, and fails if there is anything to regret. */
    void report() {
        FigureTable.put(
                kind, column, finished + "/" + kills + (asked == 0 ? "" : " (" + asked + " asked)"), lost, twice);
        assertThat(differences).isEmpty();
        assertThat(kills).isPositive();
    }
}
