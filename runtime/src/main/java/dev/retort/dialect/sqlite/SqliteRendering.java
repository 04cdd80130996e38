package dev.retort.dialect.sqlite;

import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.operation.AppliedOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements of consecutive operations. Those that change one table rebuild it once, if the result is the same, so that only the state to which
 * the last of them leads has to be possible.
 */
final class SqliteRendering {
    private final SqlGrammar grammar;
    private final List<Rendered> all = new ArrayList<>();

    /** The place of the last one that has statements or a rebuild. */
    private int last = -1;

    SqliteRendering(SqlGrammar grammar) {
        this.grammar = grammar;
    }

    /**
     * What an operation comes to.
     *
     * @param slot the place of its statements
     * @param own its statements; none if only a rebuild can do it
     * @param rebuild the rebuild that does it
     */
    private record Rendered(int slot, List<String> own, Optional<SqliteRebuild> rebuild) {
        List<String> statements() {
            return own.isEmpty() ? rebuild.map(SqliteRebuild::statements).orElse(List.of()) : own;
        }
    }

    /** The statements of one operation. */
    static List<String> of(SqlGrammar grammar, AppliedOperation applied) {
        return rendered(grammar, 0, applied).statements();
    }

    /** The statements of each operation, in its place. */
    List<List<String>> of(List<AppliedOperation> operations) {
        List<List<String>> statements = new ArrayList<>();
        operations.forEach(each -> statements.add(new ArrayList<>()));
        SqliteKeyOrder.of(operations).forEach(this::add);
        all.forEach(each -> statements.get(each.slot).addAll(each.statements()));
        return statements;
    }

    private void add(SqliteKeyOrder.Placed placed) {
        Optional<AppliedOperation> there = placed.applied().on(grammar.dialect().projection());
        if (there.isEmpty()) {
            return;
        }
        Rendered next = rendered(grammar, placed.slot(), there.get());
        Optional<SqliteRebuild> both = last < 0 || !all.get(last).own.isEmpty()
                ? Optional.empty()
                : all.get(last).rebuild.flatMap(first -> next.rebuild.flatMap(first::with));
        if (both.isPresent()) {
            all.remove(last);
        }
        all.add(both.isPresent() ? new Rendered(next.slot, List.of(), both) : next);
        if (!next.own.isEmpty() || next.rebuild.isPresent()) {
            last = all.size() - 1;
        }
    }

    private static Rendered rendered(SqlGrammar grammar, int slot, AppliedOperation applied) {
        SqliteStatements statements = new SqliteStatements(grammar, applied);
        List<String> own = applied.operation().accept(statements);
        return new Rendered(slot, own, statements.rebuild());
    }
}
