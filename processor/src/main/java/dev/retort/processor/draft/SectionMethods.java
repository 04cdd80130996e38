package dev.retort.processor.draft;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.retort.Downgrade;
import dev.retort.Operations;
import dev.retort.operation.Backfill;
import dev.retort.operation.ContinueSequence;
import dev.retort.operation.Operation;
import dev.retort.processor.draft.code.StaticImports;
import dev.retort.processor.hazard.Hazards;
import dev.retort.processor.hazard.rule.HazardFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The methods {@code upgrade} and {@code downgrade} with the operations of a section, without modifiers. */
final class SectionMethods {
    private static final String INCOMPLETE =
            "The upgrade runs SQL or code, which has no reverse. Add here what takes it back, if anything has to be";

    private final Draft draft;
    private final OperationStatements statements;
    private final Set<String> explained;

    /**
     * Those of a class.
     *
     * @param explained the hazards that need no explanation; those that are explained here are added
     */
    SectionMethods(Draft draft, StaticImports words, Set<String> explained) {
        this.draft = draft;
        this.statements = new OperationStatements(words, draft.meanings());
        this.explained = explained;
    }

    /** The hazards of a draft that somebody accepted. */
    static Set<String> accepted(Draft draft) {
        List<HazardFinding> open = draft.openHazards();
        return draft.hazards().stream()
                .filter(found -> !open.contains(found))
                .map(HazardFinding::code)
                .collect(Collectors.toSet());
    }

    /** What old rows mean otherwise from now on, where no operation says it. */
    CodeBlock meanings() {
        return statements.meaningsBeside(draft.upgrade());
    }

    MethodSpec.Builder upgrade(DraftSection section) {
        return method("upgrade")
                .addCode(statements.withHazards(
                        section.upgrade(), section.hazards().iterator(), explained));
    }

    /** Empty where it is to be derived. */
    Optional<MethodSpec.Builder> downgrade(DraftSection section) {
        if (!writesDowngrade(draft)) {
            return Optional.empty();
        }
        DraftDowngrade downgrade = section.downgrade();
        MethodSpec.Builder method = method("downgrade");
        if (!downgrade.complete()) {
            method.addCode("// $L\n", INCOMPLETE);
        }
        List<Operation> operations = draft.downgrade(downgrade, section.after());
        return Optional.of(method.addCode(
                statements.withFindings(operations, Hazards.ofDowngrade(operations, section.after(), draft.rules()))));
    }

    /** Whether the class of a draft has a downgrade: as its package wants it, or because an operation has no reverse. */
    static boolean writesDowngrade(Draft draft) {
        return draft.options().downgrade() == Downgrade.WRITTEN
                || !DraftDowngrade.of(
                                draft.upgrade(), draft.before(), draft.options().reversals())
                        .complete()
                || draft.downgrade().stream().anyMatch(SectionMethods::cannotBeDerived);
    }

    /** Rows need it, and the runner, which derives a downgrade, knows nothing of them. */
    private static boolean cannotBeDerived(Operation operation) {
        return operation instanceof ContinueSequence
                || (operation instanceof Backfill && !DraftHoles.isValue(operation));
    }

    /** Constants for what is open in a section, where the class compiles nevertheless. */
    List<FieldSpec> constants(DraftSection section) {
        List<Operation> operations = new ArrayList<>(section.upgrade());
        if (writesDowngrade(draft)) {
            operations.addAll(draft.downgrade(section.downgrade(), section.after()));
        }
        return draft.options().compiling() ? DraftHoles.constants(operations) : List.of();
    }

    static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addParameter(Operations.class, "op");
    }
}
