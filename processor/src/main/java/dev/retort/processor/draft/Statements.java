package dev.retort.processor.draft;

import com.palantir.javapoet.CodeBlock;
import dev.retort.Hazard;
import dev.retort.operation.Operation;
import dev.retort.processor.hazard.HazardFound;
import dev.retort.processor.hazard.Hazards;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Operations as statements, one each. What takes several lines stands apart. */
final class Statements {
    private final OperationCode code;

    Statements(Words words) {
        this.code = new OperationCode(words);
    }

    /** The statements alone. */
    CodeBlock plain(List<Operation> operations) {
        return joined(operations.stream().map(this::statement).toList());
    }

    /**
     * The statements, each with its hazards as comments above it. The first comment on a hazard says how to accept it.
     *
     * @param explained the hazards that were accepted or commented on already; those that are now join them
     */
    CodeBlock withHazards(List<Operation> operations, Set<Hazard> explained) {
        List<CodeBlock> statements = new ArrayList<>();
        for (Operation operation : operations) {
            CodeBlock.Builder comments = CodeBlock.builder();
            for (HazardFound found : Hazards.of(operation)) {
                comments.add("// $L\n", Comments.safe(found.comment()));
                if (explained.add(found.hazard())) {
                    comments.add(
                            "// To let it run, say why on the class: @Accept(hazard = Hazard.$L, reason = \"…\")\n",
                            found.hazard());
                }
            }
            statements.add(comments.add(statement(operation)).build());
        }
        return joined(statements);
    }

    private CodeBlock statement(Operation operation) {
        return CodeBlock.builder().addStatement("$L", operation.accept(code)).build();
    }

    private static CodeBlock joined(List<CodeBlock> statements) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (int i = 0; i < statements.size(); i++) {
            boolean isApart = i > 0 && (isLong(statements.get(i - 1)) || isLong(statements.get(i)));
            body.add(isApart ? "\n" : "").add(statements.get(i));
        }
        return body.build();
    }

    private static boolean isLong(CodeBlock statement) {
        return statement.toString().strip().contains("\n");
    }
}
