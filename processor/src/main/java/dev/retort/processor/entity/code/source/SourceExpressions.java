package dev.retort.processor.entity.code.source;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import dev.retort.processor.entity.code.Arithmetic;
import dev.retort.processor.entity.code.Instance;
import dev.retort.processor.entity.code.NullFoundException;
import dev.retort.processor.entity.code.NullValue;
import dev.retort.processor.entity.code.UnknownValue;
import dev.retort.processor.entity.code.UnknownValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Evaluates expressions of a source. */
final class SourceExpressions {
    private static final Map<Tree.Kind, String> OPERATORS = Map.ofEntries(
            Map.entry(Tree.Kind.PLUS, "+"),
            Map.entry(Tree.Kind.MINUS, "-"),
            Map.entry(Tree.Kind.MULTIPLY, "*"),
            Map.entry(Tree.Kind.DIVIDE, "/"),
            Map.entry(Tree.Kind.REMAINDER, "%"),
            Map.entry(Tree.Kind.AND, "&"),
            Map.entry(Tree.Kind.OR, "|"),
            Map.entry(Tree.Kind.XOR, "^"),
            Map.entry(Tree.Kind.LEFT_SHIFT, "<<"),
            Map.entry(Tree.Kind.RIGHT_SHIFT, ">>"),
            Map.entry(Tree.Kind.EQUAL_TO, "=="),
            Map.entry(Tree.Kind.NOT_EQUAL_TO, "!="),
            Map.entry(Tree.Kind.LESS_THAN, "<"),
            Map.entry(Tree.Kind.LESS_THAN_EQUAL, "<="),
            Map.entry(Tree.Kind.GREATER_THAN, ">"),
            Map.entry(Tree.Kind.GREATER_THAN_EQUAL, ">="),
            Map.entry(Tree.Kind.UNARY_MINUS, "-"),
            Map.entry(Tree.Kind.UNARY_PLUS, "+"),
            Map.entry(Tree.Kind.LOGICAL_COMPLEMENT, "!"));

    private final SourceFrame frame;

    SourceExpressions(SourceFrame frame) {
        this.frame = frame;
    }

    /** The value of an expression, or an unknown value, which fails only when it is used. */
    Object tolerant(ExpressionTree tree) {
        try {
            return value(tree);
        } catch (UnknownValueException unknown) {
            return UnknownValue.VALUE;
        }
    }

    /** The value of an expression. */
    Object value(ExpressionTree tree) {
        Object value = computed(tree);
        if (value == UnknownValue.VALUE) {
            throw new UnknownValueException(tree.toString());
        }
        return value;
    }

    private Object computed(ExpressionTree tree) {
        if (tree instanceof LiteralTree literal) {
            return literal.getValue() == null ? NullValue.NULL : literal.getValue();
        }
        if (tree instanceof ParenthesizedTree inner) {
            return value(inner.getExpression());
        }
        if (tree instanceof IdentifierTree name) {
            return identifier(name.getName().toString());
        }
        if (tree instanceof MemberSelectTree select) {
            return select(select);
        }
        if (tree instanceof MethodInvocationTree call) {
            return call(call);
        }
        if (tree instanceof ConditionalExpressionTree choice) {
            return value(isTrue(choice.getCondition()) ? choice.getTrueExpression() : choice.getFalseExpression());
        }
        if (tree instanceof BinaryTree binary) {
            return binary(binary);
        }
        if (tree instanceof UnaryTree unary) {
            return Arithmetic.unary(operator(unary), value(unary.getExpression()));
        }
        if (tree instanceof TypeCastTree cast) {
            return Arithmetic.cast(cast.getType().toString(), value(cast.getExpression()));
        }
        if (tree instanceof SwitchExpressionTree choice) {
            return new SourceSwitch(frame).value(choice);
        }
        if (tree instanceof AssignmentTree assignment) {
            return assign(assignment);
        }
        throw new UnknownValueException(tree.toString());
    }

    boolean isTrue(ExpressionTree condition) {
        Object value = value(condition);
        if (value == NullValue.NULL) {
            throw new NullFoundException();
        }
        return value instanceof Boolean bool ? bool : fail(condition);
    }

    private static boolean fail(Tree tree) {
        throw new UnknownValueException(tree.toString());
    }

    private static String operator(Tree tree) {
        String operator = OPERATORS.get(tree.getKind());
        if (operator == null) {
            throw new UnknownValueException(tree.toString());
        }
        return operator;
    }

    private Object identifier(String name) {
        if (name.equals("this")) {
            return frame.self();
        }
        return frame.variable(name).orElseThrow(() -> new UnknownValueException(name));
    }

    private Object select(MemberSelectTree tree) {
        String member = tree.getIdentifier().toString();
        String before = tree.getExpression().toString();
        if (member.equals("class")) {
            return frame.names().resolve(before).orElseThrow(() -> new UnknownValueException(before));
        }
        Optional<TypeElement> type = type(tree.getExpression());
        if (type.isPresent()) {
            return frame.machine().staticField(type.get(), member);
        }
        return value(tree.getExpression()) instanceof Instance instance
                ? instance.field(member).orElseThrow(() -> new UnknownValueException(member))
                : fail(tree);
    }

    /** The class that an expression names; a variable of that name comes first. */
    private Optional<TypeElement> type(ExpressionTree tree) {
        String text = tree.toString();
        boolean name = text.chars().allMatch(each -> Character.isJavaIdentifierPart(each) || each == '.');
        String first = text.contains(".") ? text.substring(0, text.indexOf('.')) : text;
        boolean variable =
                first.equals("this") || !name || frame.variable(first).isPresent();
        return variable ? Optional.empty() : frame.names().resolve(text);
    }

    private Object call(MethodInvocationTree tree) {
        List<Object> arguments = new ArrayList<>();
        tree.getArguments().forEach(each -> arguments.add(tolerant(each)));
        ExpressionTree method = tree.getMethodSelect();
        if (method instanceof IdentifierTree name) {
            return own(name.getName().toString(), arguments);
        }
        if (!(method instanceof MemberSelectTree select)
                || select.getExpression().toString().equals("super")) {
            throw new UnknownValueException(tree.toString());
        }
        String member = select.getIdentifier().toString();
        Optional<TypeElement> type = type(select.getExpression());
        return type.isPresent()
                ? frame.machine().callStatic(type.get(), member, known(arguments))
                : frame.machine().call(value(select.getExpression()), member, known(arguments));
    }

    private Object own(String name, List<Object> arguments) {
        if (name.equals("super")) {
            return NullValue.NULL;
        }
        if (name.equals("this")) {
            frame.delegate(arguments);
            return NullValue.NULL;
        }
        return frame.self() == NullValue.NULL
                ? frame.machine().callStatic(frame.names().type(), name, known(arguments))
                : frame.machine().call(frame.self(), name, known(arguments));
    }

    private static List<Object> known(List<Object> arguments) {
        if (arguments.contains(UnknownValue.VALUE)) {
            throw new UnknownValueException("an argument");
        }
        return arguments;
    }

    private Object binary(BinaryTree tree) {
        return switch (tree.getKind()) {
            case CONDITIONAL_AND -> isTrue(tree.getLeftOperand()) && isTrue(tree.getRightOperand());
            case CONDITIONAL_OR -> isTrue(tree.getLeftOperand()) || isTrue(tree.getRightOperand());
            default -> Arithmetic.binary(operator(tree), value(tree.getLeftOperand()), value(tree.getRightOperand()));
        };
    }

    /** Gives a variable a value, or leaves it unknown. */
    Object assign(AssignmentTree tree) {
        Object value = tolerant(tree.getExpression());
        if (tree.getVariable() instanceof IdentifierTree name) {
            frame.assign(name.getName().toString(), value);
        } else if (tree.getVariable() instanceof MemberSelectTree select
                && select.getExpression().toString().equals("this")) {
            frame.assignField(select.getIdentifier().toString(), value);
        } else {
            throw new UnknownValueException(tree.toString());
        }
        return value;
    }
}
