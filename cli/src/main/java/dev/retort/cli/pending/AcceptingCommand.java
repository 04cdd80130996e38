package dev.retort.cli.pending;

import dev.retort.cli.revision.RevisionIds;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.draft.DraftForm;
import dev.retort.processor.draft.DraftPart;
import dev.retort.processor.hazard.rule.HazardFinding;
import java.util.List;
import java.util.stream.Collectors;

/** The command that accepts what is pending, with each flag that it would ask for. */
public final class AcceptingCommand {
    private AcceptingCommand() {}

    /**
     * The command: {@code retort revision -m "..." --accept "…"}.
     *
     * @param otherRunner whether the revisions become scripts, which can leave no value open
     */
    public static String of(PendingChange pending, boolean otherRunner) {
        DraftForm form = new DraftForm(List.of(), pending.online(), false);
        Draft whole = pending.draft(pending.snapshot().heads(), "draft");
        List<DraftPart> parts = PhaseOptions.parts(form, whole.upgrade(), whole.before());
        List<Draft> revisions = form.divided(whole, parts, pending.rules(), RevisionIds::computed);
        StringBuilder command = new StringBuilder("retort revision -m \"...\"");
        if (otherRunner) {
            MissingValues.of(revisions).forEach(each -> command.append(' ').append(MissingValues.flag(each)));
        }
        if (revisions.stream()
                .flatMap(revision -> revision.hazards().stream())
                .anyMatch(HazardFinding::mustBeAccepted)) {
            command.append(" --accept \"…\"");
        }
        pending.questions()
                .forEach(question -> command.append("   and one of  ")
                        .append(AnswerFlags.of(question).stream().collect(Collectors.joining("   "))));
        return command.toString();
    }
}
