package dev.retort.cli.script;

import dev.retort.dialect.Dialect;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateView;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.InContext;
import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.Draft;
import dev.retort.schema.Schema;
import java.util.List;

/**
 * The statements of a revision on one database.
 *
 * @param upgrade those that lead to its schema
 * @param downgrade those that lead back
 * @param inTransaction whether those of the upgrade can be one transaction, where the database has one for DDL
 * @param downgradeInTransaction the same of the downgrade
 * @param reversible whether the downgrade takes all back: what own SQL does, only its author knows
 */
record RevisionStatements(
        List<String> upgrade,
        List<String> downgrade,
        boolean inTransaction,
        boolean downgradeInTransaction,
        boolean reversible) {
    RevisionStatements {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /**
     * The statements of a draft.
     *
     * @throws RetortException if it has an operation that a script can't contain (RT413, RT228), or that the database does not support
     */
    static RevisionStatements of(Draft draft, Dialect dialect) {
        draft.upgrade().forEach(each -> requireSql(draft, each));
        List<AppliedOperation> upgrade = AppliedOperation.inOrder(draft.upgrade(), draft.before());
        Schema after = upgrade.isEmpty()
                ? draft.before()
                : upgrade.get(upgrade.size() - 1).after();
        List<AppliedOperation> downgrade = AppliedOperation.inOrder(draft.downgrade(), after);
        List<String> up = rendered(dialect, upgrade);
        List<String> down = rendered(dialect, downgrade);
        return new RevisionStatements(
                up,
                down,
                isTransaction(dialect, upgrade, up, draft.transactional()),
                isTransaction(dialect, downgrade, down, true),
                draft.upgrade().stream().noneMatch(ExecuteSql.class::isInstance));
    }

    private static List<String> rendered(Dialect dialect, List<AppliedOperation> operations) {
        return dialect.render(operations).stream().flatMap(List::stream).toList();
    }

    /** A revision that only fills rows runs outside of a transaction for its batches, and a script has none. */
    private static boolean isTransaction(
            Dialect dialect, List<AppliedOperation> operations, List<String> statements, boolean asked) {
        boolean online = operations.stream().anyMatch(each -> each.operation() instanceof Online);
        boolean fills = operations.stream().anyMatch(each -> each.operation() instanceof Backfill);
        return !dialect.transactionalDdl()
                || (!online
                        && (asked || fills)
                        && dialect.needsCommitBefore(statements).isEmpty());
    }

    private static void requireSql(Draft draft, Operation operation) {
        if (operation instanceof RunCode code) {
            throw new RetortException(
                    Problem.NO_SQL_FOR_DATABASE,
                    "Revision \"%s\" runs Java code (\"%s\"), which a script can't contain. Nothing was written. Let the extension that adds it give SQL for this history, with op.execute, or write a migration in Java for the runner by hand."
                            .formatted(draft.message(), code.name()));
        }
        if (operation instanceof InContext part) {
            throw new RetortException(
                    Problem.NO_SQL_FOR_DATABASE,
                    "Revision \"%s\" has rows for a context (%s), which the runner of this history does not know. Nothing was written. Let the extension that adds them leave them out, and write them for the runner by hand."
                            .formatted(draft.message(), String.join(", ", part.contexts())));
        }
        if (operation instanceof CreateView create && create.view().query().isEmpty()) {
            throw new RetortException(
                    Problem.VIEW_NEEDS_QUERY,
                    "View %s names what gets another name or goes, so revision \"%s\" needs its new query, which only you know. Nothing was written. Drop the view in a script by hand, and create it again in another one behind this revision."
                            .formatted(create.view().name(), draft.message()));
        }
    }
}
