package dev.retort.processor.entity.code.source;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import dev.retort.processor.entity.code.NullValue;
import dev.retort.processor.entity.code.UnknownValue;
import dev.retort.processor.entity.code.UnknownValueException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs statements of a source. */
final class SourceStatements {
    /** How a statement ends other than by coming to its end. */
    record End(Kind kind, Object value) {
        enum Kind {
            RETURN,
            YIELD,
            BREAK
        }
    }

    private final SourceFrame frame;
    private final SourceExpressions expressions;

    SourceStatements(SourceFrame frame) {
        this.frame = frame;
        this.expressions = new SourceExpressions(frame);
    }

    /** The value that a method body returns. */
    Object value(@Nullable BlockTree body) {
        if (body == null) {
            throw new UnknownValueException("no body");
        }
        return run(body)
                .filter(end -> end.kind() == End.Kind.RETURN)
                .map(End::value)
                .orElse(NullValue.NULL);
    }

    Optional<End> run(List<? extends StatementTree> statements) {
        for (StatementTree statement : statements) {
            Optional<End> end = run(statement);
            if (end.isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }

    /** Runs a statement; empty where it comes to its end. */
    Optional<End> run(StatementTree tree) {
        if (tree instanceof BlockTree block) {
            return run(block.getStatements());
        }
        if (tree instanceof ReturnTree back) {
            Object value = back.getExpression() == null ? NullValue.NULL : expressions.value(back.getExpression());
            return Optional.of(new End(End.Kind.RETURN, value));
        }
        if (tree instanceof IfTree choice) {
            StatementTree chosen =
                    expressions.isTrue(choice.getCondition()) ? choice.getThenStatement() : choice.getElseStatement();
            return chosen == null ? Optional.empty() : run(chosen);
        }
        if (tree instanceof SwitchTree choice) {
            return new SourceSwitch(frame).run(choice);
        }
        if (tree instanceof YieldTree yield) {
            return Optional.of(new End(End.Kind.YIELD, expressions.value(yield.getValue())));
        }
        if (tree instanceof BreakTree end && end.getLabel() == null) {
            return Optional.of(new End(End.Kind.BREAK, NullValue.NULL));
        }
        if (tree instanceof VariableTree variable) {
            Object value = variable.getInitializer() == null
                    ? UnknownValue.VALUE
                    : expressions.tolerant(variable.getInitializer());
            frame.declare(variable.getName().toString(), value);
            return Optional.empty();
        }
        if (tree instanceof ExpressionStatementTree effect) {
            if (effect.getExpression() instanceof AssignmentTree assignment) {
                expressions.assign(assignment);
            } else {
                expressions.value(effect.getExpression());
            }
            return Optional.empty();
        }
        if (tree instanceof EmptyStatementTree) {
            return Optional.empty();
        }
        throw new UnknownValueException(tree.toString());
    }
}
