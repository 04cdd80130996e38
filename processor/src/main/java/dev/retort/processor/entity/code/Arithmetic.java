package dev.retort.processor.entity.code;

/** Java's operators on constants (Java Language Specification 17, 15.15 to 15.24). */
public final class Arithmetic {
    private Arithmetic() {}

    /** The result of {@code left operator right}. */
    public static Object binary(String operator, Object left, Object right) {
        if (operator.equals("==") || operator.equals("!=")) {
            return same(left, right) == operator.equals("==");
        }
        if (operator.equals("+") && (left instanceof String || right instanceof String)) {
            return text(left) + text(right);
        }
        if (left instanceof Boolean one && right instanceof Boolean other) {
            return logical(operator, one, other);
        }
        Number one = number(left);
        Number other = number(right);
        return one instanceof Long || other instanceof Long
                ? whole(operator, one.longValue(), other.longValue(), true)
                : whole(operator, one.longValue(), other.longValue(), false);
    }

    private static boolean logical(String operator, boolean left, boolean right) {
        return switch (operator) {
            case "&" -> left && right;
            case "|" -> left || right;
            case "^" -> left != right;
            default -> throw new UnknownValueException(operator);
        };
    }

    /** Identity. Two equal texts may or may not be one; what an unknown static field holds may be anything. */
    private static boolean same(Object left, Object right) {
        boolean texts = left instanceof String && right instanceof String;
        if (texts || left instanceof StaticField || right instanceof StaticField) {
            throw new UnknownValueException("==");
        }
        if (left instanceof Instance one && right instanceof Instance other && one.isConstant()) {
            return one.isSameConstantAs(other);
        }
        boolean numbers = isNumber(left) && isNumber(right);
        return numbers ? number(left).longValue() == number(right).longValue() : left.equals(right);
    }

    private static Object whole(String operator, long left, long right, boolean wide) {
        boolean byZero = right == 0 && (operator.equals("/") || operator.equals("%"));
        if (byZero) {
            throw new UnknownValueException("division by zero");
        }
        return switch (operator) {
            case "+" -> sized(left + right, wide);
            case "-" -> sized(left - right, wide);
            case "*" -> sized(left * right, wide);
            case "/" -> sized(left / right, wide);
            case "%" -> sized(left % right, wide);
            case "&" -> sized(left & right, wide);
            case "|" -> sized(left | right, wide);
            case "^" -> sized(left ^ right, wide);
            case "<<" -> wide ? (Object) (left << right) : (Object) ((int) left << (int) right);
            case ">>" -> wide ? (Object) (left >> right) : (Object) ((int) left >> (int) right);
            case "<" -> left < right;
            case "<=" -> left <= right;
            case ">" -> left > right;
            case ">=" -> left >= right;
            default -> throw new UnknownValueException(operator);
        };
    }

    private static Object sized(long value, boolean wide) {
        return wide ? (Object) value : (Object) (int) value;
    }

    /** {@code -x} or {@code !x}. */
    public static Object unary(String operator, Object value) {
        if (operator.equals("!") && value instanceof Boolean bool) {
            return !bool;
        }
        return switch (operator) {
            case "-" -> binary("-", 0, value);
            case "+" -> binary("+", 0, value);
            default -> throw new UnknownValueException(operator);
        };
    }

    /** A value converted to a primitive type; any other type leaves it as it is. */
    public static Object cast(String type, Object value) {
        return switch (type) {
            case "int" -> number(value).intValue();
            case "long" -> number(value).longValue();
            case "short" -> number(value).shortValue();
            case "byte" -> number(value).byteValue();
            case "char" -> (char) number(value).intValue();
            case "double", "float" -> throw new UnknownValueException(type);
            default -> value;
        };
    }

    private static boolean isNumber(Object value) {
        return value instanceof Character
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte;
    }

    public static Number number(Object value) {
        if (value instanceof Character character) {
            return (int) character;
        }
        if (value == NullValue.NULL) {
            throw new NullFoundException();
        }
        if (!isNumber(value)) {
            throw new UnknownValueException("a number");
        }
        return (Number) value;
    }

    /** A position within a text. */
    public static int index(Object value, int most) {
        int index = number(value).intValue();
        if (index < 0 || index > most) {
            throw new UnknownValueException("an index");
        }
        return index;
    }

    /** A value as a text is put together from it. */
    public static String text(Object value) {
        if (value == NullValue.NULL) {
            return "null";
        }
        if (value instanceof String || value instanceof Boolean || isNumber(value)) {
            return value.toString();
        }
        throw new UnknownValueException("a text");
    }
}
