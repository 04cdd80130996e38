package dev.retort.processor.draft;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.processor.draft.code.OperationCode;
import dev.retort.processor.draft.code.StaticImports;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Operations of a draft that stand in one file.
 *
 * @param before the schema that the first of them starts from
 * @param hazards the hazards of each
 * @param reversals what takes SQL back
 */
record DraftSection(
        Schema before,
        List<Operation> upgrade,
        List<List<HazardFinding>> hazards,
        Map<ExecuteSql, ExecuteSql> reversals) {
    /** Lines of statements in a file; with the frame of the class, it stays below 400. */
    private static final int LINES = 330;

    /** How the operations of this section are taken back. */
    DraftDowngrade downgrade() {
        return DraftDowngrade.of(upgrade, before, reversals);
    }

    /** The schema that the last of them leads to. */
    Schema after() {
        Schema schema = before;
        for (Operation operation : upgrade) {
            schema = operation.applyTo(schema);
        }
        return schema;
    }

    /** The draft in as few sections as its length allows, in order. An operation is never divided. */
    static List<DraftSection> of(Draft draft) {
        List<AppliedOperation> applied = AppliedOperation.inOrder(draft.upgrade(), draft.before());
        List<DraftSection> sections = new ArrayList<>();
        int from = 0;
        int lines = 0;
        for (int i = 0; i < applied.size(); i++) {
            int more = lines(applied.get(i));
            if (i > from && lines + more > LINES) {
                sections.add(section(draft, applied, from, i));
                from = i;
                lines = 0;
            }
            lines += more;
        }
        sections.add(section(draft, applied, from, applied.size()));
        return sections;
    }

    private static DraftSection section(Draft draft, List<AppliedOperation> applied, int from, int to) {
        return new DraftSection(
                applied.isEmpty() ? draft.before() : applied.get(from).before(),
                draft.upgrade().subList(from, to),
                draft.hazardsByOperation().subList(from, to),
                draft.options().reversals());
    }

    /** The lines of both ways, each statement with the blank line that may set it apart, and on the way back with its hazard. */
    private static int lines(AppliedOperation applied) {
        OperationCode code = new OperationCode(new StaticImports());
        List<Operation> both = new ArrayList<>(List.of(applied.operation()));
        both.addAll(DraftDowngrade.of(both, applied.before(), Map.of()).operations());
        int hazards = both.size() - 1;
        return hazards
                + both.stream()
                        .mapToInt(each ->
                                1 + (int) each.accept(code).toString().lines().count())
                        .sum();
    }
}
