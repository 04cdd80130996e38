package dev.retort.processor.entity.code.source;

import dev.retort.processor.entity.code.Instance;
import dev.retort.processor.entity.code.Interpreter;
import dev.retort.processor.entity.code.NullValue;
import dev.retort.processor.entity.code.UnknownValue;
import dev.retort.processor.entity.code.UnknownValueException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** A call that is being looked at: what its names stand for. */
final class SourceFrame {
    private final Interpreter machine;
    private final SourceNames names;
    private final Object self;
    private final Map<String, Object> locals = new HashMap<>();
    private Consumer<List<Object>> delegation = arguments -> {
        throw new UnknownValueException("this(…)");
    };

    /**
     * A call without arguments.
     *
     * @param self what {@code this} is; {@link NullValue#NULL} in static code
     */
    SourceFrame(Interpreter machine, SourceNames names, Object self) {
        this.machine = machine;
        this.names = names;
        this.self = self;
    }

    Interpreter machine() {
        return machine;
    }

    SourceNames names() {
        return names;
    }

    Object self() {
        return self;
    }

    /** Runs {@code this(…)}. */
    void onDelegation(Consumer<List<Object>> constructor) {
        this.delegation = constructor;
    }

    void delegate(List<Object> arguments) {
        delegation.accept(arguments);
    }

    void declare(String name, Object value) {
        locals.put(name, value);
    }

    /** Gives a local variable a value, or a field of {@code this}. */
    void assign(String name, Object value) {
        if (locals.containsKey(name)) {
            locals.put(name, value);
        } else {
            assignField(name, value);
        }
    }

    void assignField(String name, Object value) {
        if (!(self instanceof Instance instance)) {
            throw new UnknownValueException(name);
        }
        if (value == UnknownValue.VALUE) {
            instance.forget(name);
        } else {
            instance.set(name, value);
        }
    }

    /** The value of a local variable or a field; empty where there is none of that name. */
    Optional<Object> variable(String name) {
        Object local = locals.get(name);
        if (local != null) {
            return Optional.of(local);
        }
        if (self instanceof Instance instance && instance.field(name).isPresent()) {
            return instance.field(name);
        }
        return around(names.type(), name)
                .map(type -> machine.staticField(type, name))
                .or(() -> names.staticImports(name)
                        .filter(type -> hasField(type, name))
                        .findFirst()
                        .map(type -> machine.staticField(type, name)));
    }

    /** The class around the code that has a static field of a name. */
    private static Optional<TypeElement> around(TypeElement innermost, String name) {
        for (Element each = innermost; each instanceof TypeElement type; each = each.getEnclosingElement()) {
            if (hasField(type, name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static boolean hasField(TypeElement type, String name) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().contentEquals(name)
                        && field.getModifiers().contains(javax.lang.model.element.Modifier.STATIC));
    }
}
