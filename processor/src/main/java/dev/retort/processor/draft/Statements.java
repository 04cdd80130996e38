package dev.retort.processor.draft;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.Meaning;
import dev.retort.processor.hazard.HazardFound;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Operations as statements, one each. What takes several lines stands apart. */
final class Statements {
    private final OperationCode code;
    private final List<Meaning> meanings;

    /**
     * Those of one class.
     *
     * @param meanings what old rows mean otherwise from now on; said above the operation that alters their column
     */
    Statements(Words words, List<Meaning> meanings) {
        this.code = new OperationCode(words);
        this.meanings = meanings;
    }

    /** Comments on rows that mean something else from now on although none of some operations alters their column, set apart from what follows. */
    CodeBlock meaningsBeside(List<Operation> operations) {
        CodeBlock.Builder code = CodeBlock.builder();
        List<Meaning> others = meanings.stream()
                .filter(meaning -> operations.stream().noneMatch(each -> alters(each, meaning)))
                .toList();
        others.forEach(meaning -> comment(code, meaning));
        return others.isEmpty() ? code.build() : code.add("\n").build();
    }

    private static boolean alters(Operation operation, Meaning meaning) {
        return operation instanceof AlterColumn alter
                && Names.same(alter.table(), meaning.table())
                && Names.same(alter.to().name(), meaning.column());
    }

    private static void comment(CodeBlock.Builder code, Meaning meaning) {
        comment(code, meaning.comment());
        comment(
                code,
                meaning.remedy().isEmpty()
                        ? "  Change the rows here with op.execute, if there are any"
                        : "  Change the rows here, if there are any:  op.execute(\"" + meaning.remedy() + "\");");
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
            meanings.stream()
                    .filter(meaning -> alters(operation, meaning))
                    .forEach(meaning -> comment(commented, meaning));
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
