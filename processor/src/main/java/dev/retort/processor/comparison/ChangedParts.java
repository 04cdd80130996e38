package dev.retort.processor.comparison;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.wording.ObjectKind;
import dev.retort.processor.wording.OperationText;
import dev.retort.processor.wording.OperationVerb;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keys, constraints and indexes that go while another one of the same name comes. To a person, one part of the table changes: the check of an enum
 * that has another constant.
 */
final class ChangedParts {
    private final Map<Operation, OperationText> texts = new LinkedHashMap<>();
    private final Set<Operation> drops = new HashSet<>();

    /** What a part is known by, before and after. */
    private record Identity(ObjectKind kind, String table, String name, String column) {}

    private record Step(PlannedOperation planned, AppliedOperation applied, OperationText text) {
        boolean drops() {
            return text.verb() == OperationVerb.DROP;
        }

        boolean adds() {
            return text.verb() == OperationVerb.ADD || text.verb() == OperationVerb.CREATE;
        }
    }

    ChangedParts(List<PlannedOperation> changes, Schema head) {
        List<AppliedOperation> applied = AppliedOperation.inOrder(
                changes.stream().map(PlannedOperation::operation).toList(), head);
        Map<Identity, List<Step>> byIdentity = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            Step step = new Step(
                    changes.get(i),
                    applied.get(i),
                    OperationText.of(changes.get(i).operation()));
            if (step.text().kind().isConstraintOrIndex()) {
                identity(step)
                        .ifPresent(identity -> byIdentity
                                .computeIfAbsent(identity, any -> new ArrayList<>())
                                .add(step));
            }
        }
        byIdentity.values().forEach(this::join);
    }

    /** A table has one primary key. Of others without a name, the first column tells them apart. */
    private static Optional<Identity> identity(Step step) {
        OperationText text = step.text();
        boolean isKey = text.kind() == ObjectKind.PRIMARY_KEY;
        String name = isKey ? "" : Names.key(text.name());
        String column = isKey || !name.isEmpty() ? "" : Names.key(step.planned().column());
        return isKey || !name.isEmpty() || !column.isEmpty()
                ? Optional.of(new Identity(text.kind(), Names.key(step.planned().table()), name, column))
                : Optional.empty();
    }

    private void join(List<Step> steps) {
        if (steps.size() != 2 || !steps.get(0).drops() || !steps.get(1).adds()) {
            return;
        }
        Step drop = steps.get(0);
        OperationText now = steps.get(1).text();
        Operation former = drop.applied().operation().reverse(drop.applied().before());
        drops.add(drop.planned().operation());
        texts.put(
                steps.get(1).planned().operation(),
                new OperationText(
                        OperationVerb.ALTER,
                        now.kind(),
                        now.table(),
                        now.name(),
                        "",
                        "%s to %s".formatted(OperationText.of(former).detail(), now.detail())));
    }

    /** Whether an operation drops a part that comes back with another content. */
    boolean isFormer(Operation operation) {
        return drops.contains(operation);
    }

    /** The change of a part whose new content an operation adds; empty for other operations. */
    Optional<OperationText> text(Operation operation) {
        return Optional.ofNullable(texts.get(operation));
    }
}
