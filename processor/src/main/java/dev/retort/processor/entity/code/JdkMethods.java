package dev.retort.processor.entity.code;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The methods of the JDK that are known: those of texts, numbers, enums and a few helpers. */
final class JdkMethods {
    private JdkMethods() {}

    /** The result of a method of a value. */
    static Object call(Object target, String method, List<Object> arguments) {
        if (target instanceof ArgumentStub stub) {
            return stub.call(method, arguments).orElseThrow(() -> new UnknownValueException(method));
        }
        if (method.equals("equals") && arguments.size() == 1) {
            return target.equals(arguments.get(0));
        }
        if (target instanceof Instance instance && instance.isConstant() && arguments.isEmpty()) {
            return switch (method) {
                case "name", "toString" -> instance.name();
                case "ordinal" -> instance.ordinal();
                default -> throw new UnknownValueException(method);
            };
        }
        if (target instanceof String text) {
            return text(text, method, arguments);
        }
        if (target instanceof Number number && arguments.isEmpty()) {
            return number(number, method);
        }
        boolean same = (target instanceof Character && method.equals("charValue"))
                || (target instanceof Boolean && method.equals("booleanValue"));
        if (same) {
            return target;
        }
        if (target instanceof Character && method.equals("toString")) {
            return target.toString();
        }
        throw new UnknownValueException(method);
    }

    private static Object text(String text, String method, List<Object> arguments) {
        if (arguments.isEmpty()) {
            return switch (method) {
                case "toString", "intern" -> text;
                case "length" -> text.length();
                case "hashCode" -> text.hashCode();
                case "isEmpty" -> text.isEmpty();
                case "toLowerCase" -> text.toLowerCase(Locale.ROOT);
                case "toUpperCase" -> text.toUpperCase(Locale.ROOT);
                case "trim" -> text.trim();
                case "strip" -> text.strip();
                default -> throw new UnknownValueException(method);
            };
        }
        Object first = arguments.get(0);
        return switch (method) {
            case "toLowerCase" -> text.toLowerCase(Locale.ROOT);
            case "toUpperCase" -> text.toUpperCase(Locale.ROOT);
            case "charAt" -> text.charAt(Arithmetic.index(first, text.length() - 1));
            case "concat" -> text + Arithmetic.text(first);
            case "substring" ->
                arguments.size() == 1
                        ? text.substring(Arithmetic.index(first, text.length()))
                        : text.substring(
                                Arithmetic.index(first, Arithmetic.index(arguments.get(1), text.length())),
                                Arithmetic.index(arguments.get(1), text.length()));
            case "replace" -> text.replace(Arithmetic.text(first), Arithmetic.text(arguments.get(1)));
            default -> throw new UnknownValueException(method);
        };
    }

    private static Object number(Number number, String method) {
        return switch (method) {
            case "intValue" -> number.intValue();
            case "longValue" -> number.longValue();
            case "shortValue" -> number.shortValue();
            case "byteValue" -> number.byteValue();
            case "toString" -> number.toString();
            default -> throw new UnknownValueException(method);
        };
    }

    /** The result of a static method of the JDK. */
    static Object callStatic(String type, String method, List<Object> arguments) {
        if (arguments.isEmpty()) {
            throw new UnknownValueException(method);
        }
        Object first = arguments.get(0);
        return switch (type + "." + method) {
            case "java.lang.String.valueOf", "java.lang.Integer.toString", "java.lang.Long.toString" ->
                Arithmetic.text(first);
            case "java.lang.Integer.valueOf", "java.lang.Integer.parseInt" ->
                first instanceof String text
                        ? parsed(text).intValue()
                        : Arithmetic.number(first).intValue();
            case "java.lang.Long.valueOf", "java.lang.Long.parseLong" ->
                first instanceof String text
                        ? parsed(text)
                        : (Object) Arithmetic.number(first).longValue();
            case "java.lang.Short.valueOf" -> Arithmetic.number(first).shortValue();
            case "java.lang.Byte.valueOf" -> Arithmetic.number(first).byteValue();
            case "java.lang.Character.valueOf", "java.lang.Boolean.valueOf" -> first;
            case "java.util.Objects.requireNonNull" -> present(first);
            case "java.util.Objects.equals" -> Objects.equals(first, arguments.get(1));
            case "java.util.Objects.isNull" -> first == NullValue.NULL;
            case "java.util.Objects.nonNull" -> first != NullValue.NULL;
            default -> throw new UnknownValueException(type + "." + method);
        };
    }

    private static Long parsed(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new UnknownValueException(text);
        }
    }

    private static Object present(Object value) {
        if (value == NullValue.NULL) {
            throw new NullFoundException();
        }
        return value;
    }
}
