package dev.retort.processor.draft;

import com.palantir.javapoet.FieldSpec;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateView;
import dev.retort.operation.Operation;
import dev.retort.processor.draft.code.OperationCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What a person has to fill in before a class compiles: values of rows, queries of views. */
final class DraftHoles {
    private DraftHoles() {}

    /** Whether an operation needs a value of rows that nobody gave. */
    static boolean isValue(Operation operation) {
        return operation instanceof Backfill fill && fill.value().isEmpty();
    }

    private static boolean isQuery(Operation operation) {
        return operation instanceof CreateView create && create.view().query().isEmpty();
    }

    /** Constants in place of what is open, for a class that only shows what will be written. */
    static List<FieldSpec> constants(Collection<Operation> operations) {
        return Stream.of(
                        constant(OperationCode.VALUE, operations.stream().anyMatch(DraftHoles::isValue)),
                        constant(OperationCode.QUERY, operations.stream().anyMatch(DraftHoles::isQuery)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FieldSpec> constant(String name, boolean needed) {
        return needed
                ? Optional.of(FieldSpec.builder(String.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(
                                "Stands here so that the draft compiles. The revision has none: replace it there.\n")
                        .initializer("\"\"")
                        .build())
                : Optional.empty();
    }
}
