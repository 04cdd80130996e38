package dev.retort.processor.draft;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.Meaning;
import dev.retort.processor.hazard.HazardFound;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Operations as statements, one each. What takes several lines stands apart. */
final class Statements {
    private final OperationCode code;

    Statements(Words words) {
        this.code = new OperationCode(words);
    }

    /** Comments on rows that mean something else from now on, each with what to do about it. */
    CodeBlock meanings(List<Meaning> meanings) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Meaning meaning : meanings) {
            comment(code, meaning.comment());
            comment(
                    code,
                    meaning.remedy().isEmpty()
                            ? "  Change the rows here with op.execute, if there are any"
                            : "  Change the rows here, if there are any:  op.execute(\"" + meaning.remedy() + "\");");
        }
        return code.build();
    }

    /** The statements alone. */
    CodeBlock plain(List<Operation> operations) {
        return joined(operations.stream().map(this::statement).toList());
    }

    /**
     * The statements, each with its hazards as comments above it. The first comment on a hazard says the safe way too.
     *
     * @param hazards the hazards of these operations next, of one after the other
     * @param explained the hazards whose safe way is known; those that are said now join them
     */
    CodeBlock withHazards(List<Operation> operations, Iterator<List<HazardFound>> hazards, Set<Problem> explained) {
        List<CodeBlock> statements = new ArrayList<>();
        for (Operation operation : operations) {
            CodeBlock.Builder commented = CodeBlock.builder();
            for (HazardFound found : hazards.next()) {
                comment(commented, found.comment());
                if (explained.add(found.problem())) {
                    comment(commented, "  " + found.way());
                }
            }
            if (operation instanceof Backfill fill && fill.value().isEmpty()) {
                comment(
                        commented,
                        "Does not compile until the value of existing rows stands here, as SQL: \"'unknown'\", \"0\", \"lower(name)\"");
            }
            statements.add(commented.add(statement(operation)).build());
        }
        return joined(statements);
    }

    private static void comment(CodeBlock.Builder code, String text) {
        code.add("// $L\n", Comments.safe(text));
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
