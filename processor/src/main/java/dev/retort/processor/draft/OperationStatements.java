package dev.retort.processor.draft;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.semantics.SemanticChange;
import dev.retort.processor.draft.code.JavaComments;
import dev.retort.processor.draft.code.OperationCode;
import dev.retort.processor.draft.code.StaticImports;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Operations as statements, one each. What takes several lines stands apart. */
final class OperationStatements {
    private static final String HOLE =
            "Does not compile until you put the value of existing rows here, as SQL: \"'unknown'\", \"0\", \"lower(name)\"";

    private final OperationCode code;
    private final List<SemanticChange> meanings;

    /**
     * Those of one class.
     *
     * @param meanings what old rows mean otherwise from now on; said above the operation that alters their column
     */
    OperationStatements(StaticImports words, List<SemanticChange> meanings) {
        this.code = new OperationCode(words);
        this.meanings = meanings;
    }

    /** Comments on rows that mean something else from now on although none of some operations alters their column, set apart from what follows. */
    CodeBlock meaningsBeside(List<Operation> operations) {
        CodeBlock.Builder code = CodeBlock.builder();
        List<SemanticChange> others = meanings.stream()
                .filter(meaning -> operations.stream().noneMatch(each -> alters(each, meaning)))
                .toList();
        others.forEach(meaning -> comment(code, meaning));
        return others.isEmpty() ? code.build() : code.add("\n").build();
    }

    private static boolean alters(Operation operation, SemanticChange meaning) {
        return operation instanceof AlterColumn alter
                && Names.same(alter.table(), meaning.table())
                && Names.same(alter.column(), meaning.column());
    }

    private static void comment(CodeBlock.Builder code, SemanticChange meaning) {
        comment(code, meaning.comment());
        comment(
                code,
                meaning.remedy().isEmpty()
                        ? "  Update the rows here with op.execute, if there are any"
                        : "  Update the rows here, if there are any:  op.execute(\"" + meaning.remedy() + "\");");
    }

    /** The statements, each with its hazards as comments above it, without the safe ways, which are those of an upgrade. */
    CodeBlock withFindings(List<Operation> operations, List<List<HazardFinding>> hazards) {
        List<CodeBlock> statements = operations.stream().map(this::statement).toList();
        List<CodeBlock> commented = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            CodeBlock.Builder code = CodeBlock.builder();
            hazards.get(i).forEach(found -> comment(code, found.comment()));
            if (DraftHoles.isValue(operations.get(i))) {
                comment(code, "The old values are gone. " + HOLE);
            }
            commented.add(code.add(statements.get(i)).build());
        }
        return joined(commented, statements);
    }

    /**
     * The statements, each with its hazards as comments above it. The first comment on a hazard says the safe way too.
     *
     * @param hazards the hazards of these operations next, of one after the other
     * @param explained the hazards whose safe way is known; those that are said now join them
     */
    CodeBlock withHazards(List<Operation> operations, Iterator<List<HazardFinding>> hazards, Set<String> explained) {
        List<CodeBlock> statements = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            List<Operation> later = operations.subList(i + 1, operations.size());
            CodeBlock.Builder commented = CodeBlock.builder();
            meanings.stream()
                    .filter(meaning -> alters(operation, meaning))
                    .filter(meaning -> later.stream().noneMatch(each -> alters(each, meaning)))
                    .forEach(meaning -> comment(commented, meaning));
            for (HazardFinding found : hazards.next()) {
                comment(commented, found.comment());
                if (explained.add(found.code())) {
                    comment(commented, "  " + found.way());
                }
            }
            if (DraftHoles.isValue(operation)) {
                comment(commented, HOLE);
            }
            statements.add(commented.add(statement(operation)).build());
        }
        return joined(statements, statements);
    }

    private static void comment(CodeBlock.Builder code, String text) {
        code.add("// $L\n", JavaComments.safe(text));
    }

    private CodeBlock statement(Operation operation) {
        return CodeBlock.builder().addStatement("$L", operation.accept(code)).build();
    }

    /**
     * Pieces one after the other.
     *
     * @param seen what tells of each whether it is set apart
     */
    private static CodeBlock joined(List<CodeBlock> pieces, List<CodeBlock> seen) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (int i = 0; i < pieces.size(); i++) {
            boolean isApart = i > 0 && (isLong(seen.get(i - 1)) || isLong(seen.get(i)));
            body.add(isApart ? "\n" : "").add(pieces.get(i));
        }
        return body.build();
    }

    private static boolean isLong(CodeBlock statement) {
        return statement.toString().strip().contains("\n");
    }
}
