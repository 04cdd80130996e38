package dev.retort.processor.entity.code.source;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import dev.retort.processor.entity.code.Arithmetic;
import dev.retort.processor.entity.code.Instance;
import dev.retort.processor.entity.code.NullValue;
import dev.retort.processor.entity.code.UnknownValueException;
import dev.retort.processor.entity.code.source.SourceStatements.End;
import java.util.List;
import java.util.Optional;

/** Evaluates {@code switch} over enum constants, texts and numbers. */
final class SourceSwitch {
    private final SourceFrame frame;
    private final SourceExpressions expressions;

    SourceSwitch(SourceFrame frame) {
        this.frame = frame;
        this.expressions = new SourceExpressions(frame);
    }

    /** The value of a switch expression. */
    Object value(SwitchExpressionTree tree) {
        return run(tree.getExpression(), tree.getCases())
                .filter(end -> end.kind() == End.Kind.YIELD)
                .map(End::value)
                .orElseThrow(() -> new UnknownValueException(tree.toString()));
    }

    /** How a switch statement ends. */
    Optional<End> run(SwitchTree tree) {
        return run(tree.getExpression(), tree.getCases()).filter(end -> end.kind() == End.Kind.RETURN);
    }

    private Optional<End> run(ExpressionTree selector, List<? extends CaseTree> cases) {
        Object value = expressions.value(selector);
        int chosen = -1;
        for (int i = cases.size() - 1; i >= 0; i--) {
            if (cases.get(i).getExpressions().isEmpty() && chosen < 0) {
                chosen = i;
            }
            if (cases.get(i).getExpressions().stream().anyMatch(label -> matches(label, value))) {
                chosen = i;
            }
        }
        return chosen < 0 ? Optional.empty() : run(cases.subList(chosen, cases.size()));
    }

    private boolean matches(ExpressionTree label, Object value) {
        if (value instanceof Instance constant) {
            String text = label.toString();
            return text.substring(text.lastIndexOf('.') + 1).equals(constant.name());
        }
        Object expected = expressions.value(label);
        boolean isWhole = !(expected instanceof String || expected == NullValue.NULL || value == NullValue.NULL);
        return isWhole ? Arithmetic.binary("==", expected, value).equals(true) : expected.equals(value);
    }

    private Optional<End> run(List<? extends CaseTree> cases) {
        for (CaseTree each : cases) {
            Tree body = each.getBody();
            if (body instanceof ExpressionTree expression) {
                return Optional.of(new End(End.Kind.YIELD, expressions.value(expression)));
            }
            SourceStatements statements = new SourceStatements(frame);
            if (body instanceof StatementTree statement) {
                return statements.run(statement);
            }
            Optional<End> end = statements.run(each.getStatements());
            if (end.isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }
}
