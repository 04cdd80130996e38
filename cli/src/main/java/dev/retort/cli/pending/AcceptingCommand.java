package dev.retort.cli.pending;

import dev.retort.cli.revision.RevisionIds;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.matching.RenameQuestion;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.draft.DraftForm;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.schema.Names;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that accepts what is pending, with each flag that it would ask for. */
public final class AcceptingCommand {
    private AcceptingCommand() {}

    /**
     * The command: {@code retort revision -m "..." --accept "…"}.
     *
     * @param otherRunner whether the revisions become scripts, which can leave no value open
     */
    public static String of(PendingChange pending, boolean otherRunner) {
        List<Draft> revisions = revisions(pending);
        String values = otherRunner
                ? MissingValues.of(revisions).stream()
                        .map(each -> " " + MissingValues.flag(each))
                        .collect(Collectors.joining())
                : "";
        boolean accepts =
                revisions.stream().flatMap(AcceptingCommand::toAccept).anyMatch(each -> !isAsked(each, pending));
        String answers = pending.questions().stream()
                .map(question -> "   with  " + String.join("   or  ", AnswerFlags.complete(question, !accepts)))
                .collect(Collectors.joining());
        return "retort revision -m \"...\"" + values + (accepts ? Acceptance.FLAG : "") + answers;
    }

    private static List<Draft> revisions(PendingChange pending) {
        DraftForm form = new DraftForm(List.of(), pending.online(), false);
        Draft whole = pending.draft(pending.snapshot().heads(), "draft");
        return form.divided(whole, form.parts(whole.upgrade(), whole.before()), pending.rules(), RevisionIds::computed);
    }

    private static Stream<Operation> toAccept(Draft revision) {
        return Stream.iterate(0, i -> i < revision.upgrade().size(), i -> i + 1)
                .filter(i -> revision.hazardsByOperation().get(i).stream().anyMatch(HazardFinding::mustBeAccepted))
                .map(i -> revision.upgrade().get(i));
    }

    /** Whether it is the drop that a question is about: a rename loses nothing, so there would be nothing to accept. */
    private static boolean isAsked(Operation operation, PendingChange pending) {
        return pending.questions().stream().anyMatch(question -> isAsked(operation, question));
    }

    private static boolean isAsked(Operation operation, RenameQuestion question) {
        if (question instanceof RenameQuestion.OfColumn column) {
            return operation instanceof DropColumn drop
                    && Names.same(drop.table(), column.table())
                    && Names.same(drop.column(), column.gone().name());
        }
        return operation instanceof DropTable drop
                && Names.same(drop.table(), ((RenameQuestion.OfTable) question).gone());
    }
}
