package dev.retort.cli.pending;

import dev.retort.dialect.Dialect;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateView;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.draft.code.OperationCode;
import dev.retort.schema.Sql;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The SQL that drafts would run. What only a person can fill in has the placeholder of the class in its place, below a comment that says so: the
 * statement fails on every database until it is replaced.
 */
public final class DraftSql {
    private DraftSql() {}

    /** The statements in order, without closing semicolons. */
    public static List<String> of(List<Draft> revisions, Dialect dialect) {
        return revisions.stream()
                .flatMap(revision -> statements(revision, dialect))
                .toList();
    }

    private static Stream<String> statements(Draft revision, Dialect dialect) {
        List<Operation> upgrade = revision.upgrade();
        List<List<String>> rendered = dialect.render(AppliedOperation.inOrder(
                upgrade.stream().map(DraftSql::withPlaceholder).toList(), revision.before()));
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < upgrade.size(); i++) {
            Optional<String> comment = comment(upgrade.get(i));
            rendered.get(i).stream()
                    .map(sql -> comment.map(text -> text + "\n" + sql).orElse(sql))
                    .forEach(statements::add);
        }
        return statements.stream();
    }

    private static Operation withPlaceholder(Operation operation) {
        if (isOpen(operation) && operation instanceof Backfill fill) {
            return new Backfill(fill.table(), fill.column(), OperationCode.VALUE);
        }
        return isOpen(operation) && operation instanceof CreateView create
                ? new CreateView(new View(create.view().name(), Sql.of(OperationCode.QUERY)))
                : operation;
    }

    private static Optional<String> comment(Operation operation) {
        if (!isOpen(operation)) {
            return Optional.empty();
        }
        return Optional.of(
                operation instanceof Backfill fill
                        ? "-- %s needs a value for existing rows:  %s"
                                .formatted(Problem.NEW_COLUMN_NOT_NULL.code(), MissingValues.flag(fill))
                        : "-- %s needs the new query of the view".formatted(Problem.VIEW_NEEDS_QUERY.code()));
    }

    private static boolean isOpen(Operation operation) {
        return (operation instanceof Backfill fill && fill.value().isEmpty())
                || (operation instanceof CreateView create
                        && create.view().query().isEmpty());
    }
}
