package dev.retort.processor.comparison;

import dev.retort.problem.Problem;
import dev.retort.processor.diff.semantics.SemanticChange;
import dev.retort.processor.entity.finding.Finding;
import java.util.List;
import java.util.Set;

/** Findings on columns whose existing values change their meaning although no operation touches them. */
public final class SemanticFindings {
    /** The problems that the application notices itself: it fails to read the row. */
    private static final Set<Problem> FAILING_READS =
            Set.of(Problem.ENUM_CONSTANT_REMOVED, Problem.DISCRIMINATOR_CHANGED);

    private SemanticFindings() {}

    public static List<Finding> of(HistoryComparison comparison) {
        return comparison.meanings().stream()
                .map(change -> new Finding(
                        change.problem(), text(change), comparison.element(change.table(), change.column())))
                .toList();
    }

    private static String text(SemanticChange change) {
        String silently =
                FAILING_READS.contains(change.problem()) ? "" : ", so existing rows will be misread without an error";
        String remedy =
                change.remedy().isEmpty() ? " with op.execute." : ":  op.execute(\"%s\")".formatted(change.remedy());
        return "Column \"%s\" of table \"%s\": %s%s.\n    Revert the change, or update the rows in the revision%s   Accept:  retort revision -m \"change %s.%s\""
                .formatted(
                        change.column(),
                        change.table(),
                        change.text(),
                        silently,
                        remedy,
                        change.table(),
                        change.column());
    }
}
