package dev.retort.processor.entity.code;

import java.util.ArrayList;
import java.util.List;

/**
 * The types of a method (Java Virtual Machine Specification 17, 4.3.3).
 *
 * @param parameters the first character of each parameter's type
 * @param result that of what it returns
 */
record Descriptor(List<Character> parameters, char result) {

    static Descriptor of(String text) {
        List<Character> parameters = new ArrayList<>();
        int at = 1;
        while (text.charAt(at) != ')') {
            parameters.add(text.charAt(at));
            while (text.charAt(at) == '[') {
                at++;
            }
            at = text.charAt(at) == 'L' ? text.indexOf(';', at) + 1 : at + 1;
        }
        return new Descriptor(parameters, text.charAt(at + 1));
    }

    /** A value as a variable of a type holds it: the machine has whole numbers for small types. */
    static Object typed(char type, Object value) {
        if (value == Unknown.VALUE) {
            return value;
        }
        return switch (type) {
            case 'Z' ->
                value instanceof Boolean
                        ? value
                        : (Object) (Arithmetic.number(value).intValue() != 0);
            case 'C' -> Arithmetic.cast("char", value);
            case 'B' -> Arithmetic.cast("byte", value);
            case 'S' -> Arithmetic.cast("short", value);
            default -> value;
        };
    }
}
