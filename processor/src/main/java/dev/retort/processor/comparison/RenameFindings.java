package dev.retort.processor.comparison;

import dev.retort.problem.Problem;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.matching.RenameQuestion;
import dev.retort.processor.entity.finding.ElementReference;
import dev.retort.processor.entity.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Findings on renames: the open questions, and the annotations without effect. */
public final class RenameFindings {
    private final HistoryComparison comparison;

    private RenameFindings(HistoryComparison comparison) {
        this.comparison = comparison;
    }

    /** The questions whether an object was renamed or dropped, each on the first candidate. */
    public static List<Finding> questions(HistoryComparison comparison) {
        RenameFindings findings = new RenameFindings(comparison);
        return comparison.questions().stream().map(findings::question).toList();
    }

    /** The {@code @RenamedFrom} annotations that no longer rename anything. */
    public static List<Finding> unused(HistoryComparison comparison) {
        RenameFindings findings = new RenameFindings(comparison);
        return comparison.unusedRenames().stream().map(findings::unused).toList();
    }

    private Finding question(RenameQuestion question) {
        if (question instanceof RenameQuestion.OfColumn column) {
            String gone = column.gone().name();
            return question(
                    question,
                    gone,
                    column.table() + "." + gone,
                    column.gone().generated().isEmpty(),
                    column.candidates().stream()
                            .map(each -> comparison.element(column.table(), each.name()))
                            .toList());
        }
        RenameQuestion.OfTable table = (RenameQuestion.OfTable) question;
        return question(
                question,
                table.gone(),
                table.gone(),
                true,
                table.candidates().stream()
                        .map(each -> comparison.element(each, ""))
                        .toList());
    }

    /** On the likeliest candidate; all of them are named. What a computed column loses can be computed again. */
    private Finding question(
            RenameQuestion question, String old, String dropped, boolean losesData, List<ElementReference> candidates) {
        String text =
                "%s\n    Renamed: put @RenamedFrom(\"%s\") on %s.   Dropped: accept with  retort revision -m \"drop %s\" --drop %s%s"
                        .formatted(
                                question.text(),
                                old,
                                candidates.stream()
                                        .map(ElementReference::displayName)
                                        .distinct()
                                        .collect(Collectors.joining(" or ")),
                                dropped,
                                dropped,
                                OperationsToAccept.flag(losesData));
        return new Finding(Problem.RENAMED_OR_DROPPED, text, candidates.get(0));
    }

    private Finding unused(DeclaredRename rename) {
        if (rename instanceof DeclaredRename.OfTable table) {
            return unused("table \"%s\"".formatted(table.to()), table.from(), comparison.element(table.to(), ""));
        }
        DeclaredRename.OfColumn column = (DeclaredRename.OfColumn) rename;
        return unused(
                "column \"%s\" of table \"%s\"".formatted(column.to(), column.table()),
                column.from(),
                comparison.element(column.table(), column.to()));
    }

    private static Finding unused(String object, String from, ElementReference element) {
        String text =
                "@RenamedFrom states that %s was \"%s\", but the snapshot has no \"%s\" to rename. Remove the annotation."
                        .formatted(object, from, from);
        return new Finding(Problem.FINISHED_RENAME, text, element);
    }
}
