package dev.retort.processor.entity.code.source;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import dev.retort.processor.entity.code.NullValue;
import dev.retort.processor.entity.code.UnknownValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Picks among constructors with as many parameters: the one that alone can take the arguments. Where two numbers or two objects could be meant,
 * Java goes by the types of expressions, which are not looked at, and nothing is picked.
 */
final class Overloads {
    private static final Set<String> PRIMITIVES =
            Set.of("byte", "short", "int", "long", "float", "double", "char", "boolean");

    private static final Set<String> NUMBERS = Set.of(
            "byte",
            "short",
            "int",
            "long",
            "float",
            "double",
            "char",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Character");

    private static final Set<String> BOOLEANS = Set.of("boolean", "Boolean");

    private Overloads() {}

    /** The only one that takes these arguments. */
    static Optional<MethodTree> only(List<MethodTree> candidates, List<Object> arguments) {
        List<MethodTree> fitting =
                candidates.stream().filter(each -> takes(each, arguments)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean takes(MethodTree candidate, List<Object> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (!takes(simpleName(candidate.getParameters().get(i)), arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code String} for {@code @Nullable java.lang.String}. */
    private static String simpleName(VariableTree parameter) {
        String type = parameter.getType().toString();
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf(' ')) + 1);
    }

    private static boolean takes(String type, Object value) {
        if (value == UnknownValue.VALUE) {
            return true;
        }
        if (value == NullValue.NULL) {
            return !PRIMITIVES.contains(type);
        }
        if (NUMBERS.contains(type)) {
            return value instanceof Number || value instanceof Character;
        }
        if (BOOLEANS.contains(type)) {
            return value instanceof Boolean;
        }
        // Any other type may be one above that of the value, such as Object.
        return !type.equals("String") || value instanceof String;
    }
}
