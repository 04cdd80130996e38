package dev.retort.processor.entity.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Evaluates methods and the constants of enums. No class is loaded and no code is run; what is not plain computation is unknown. */
public final class CodeEvaluator {
    private final Interpreter interpreter;
    private final Map<String, Optional<List<Instance>>> constants = new HashMap<>();

    private CodeEvaluator(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** An evaluator without any code. */
    public static CodeEvaluator none(Elements elements) {
        return new CodeEvaluator(new Interpreter(elements, List.of()));
    }

    /**
     * An evaluator of some code.
     *
     * @param bodies where the bodies of methods are found, the first that has one first
     */
    public static CodeEvaluator of(Elements elements, List<Function<Interpreter, MethodBodies>> bodies) {
        return new CodeEvaluator(new Interpreter(elements, bodies));
    }

    /** The constants of an enum with the fields that are known, in order; empty where it is not known what they hold. */
    public Optional<List<Instance>> constants(TypeElement enumeration) {
        return constants.computeIfAbsent(
                enumeration.getQualifiedName().toString(), name -> known(() -> interpreter.constants(enumeration)));
    }

    /** The result of a method that is called on a new object of a class, or on an object that such a method returned. */
    public Optional<Object> call(TypeElement type, String method, Object... arguments) {
        return known(() -> interpreter.call(Instance.of(type), method, List.of(arguments)));
    }

    /** Like {@link #call}, but returns {@link NullValue} if the method fails with a null pointer. */
    public Optional<Object> callOrNull(TypeElement type, String method, Object... arguments) {
        return known(() -> {
            try {
                return interpreter.call(Instance.of(type), method, List.of(arguments));
            } catch (NullFoundException e) {
                return NullValue.NULL;
            }
        });
    }

    private static <T> Optional<T> known(Supplier<T> computation) {
        try {
            return Optional.of(computation.get()).filter(value -> value != UnknownValue.VALUE);
        } catch (UnknownValueException unknown) {
            return Optional.empty();
        }
    }
}
