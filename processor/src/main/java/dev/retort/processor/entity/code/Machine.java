package dev.retort.processor.entity.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the method that a call means, and has its body looked at. */
final class Machine {
    /** Deeper than any code that only computes a value. */
    private static final int DEEPEST = 32;

    private final Elements elements;
    private final List<Bodies> bodies;
    private final Map<String, List<Instance>> constants = new HashMap<>();
    private int depth;

    Machine(Elements elements, List<Function<Machine, Bodies>> bodies) {
        this.elements = elements;
        this.bodies = bodies.stream().map(each -> each.apply(this)).toList();
    }

    Elements elements() {
        return elements;
    }

    List<Instance> constants(TypeElement enumeration) {
        String name = enumeration.getQualifiedName().toString();
        List<Instance> known = constants.get(name);
        if (known == null) {
            known = bodies.stream()
                    .flatMap(each -> each.constants(enumeration).stream())
                    .findFirst()
                    .orElseThrow(() -> new UnknownValueException(name));
            constants.put(name, known);
        }
        return known;
    }

    /** What a call on a value gives. */
    Object call(Object target, String method, List<Object> arguments) {
        if (target == Nothing.NULL) {
            throw new NullFoundException();
        }
        if (!(target instanceof Instance instance)) {
            return Library.call(target, method, arguments);
        }
        return bodies.stream()
                .flatMap(each -> each.runOwn(instance, method, arguments).stream())
                .findFirst()
                .or(() -> inherited(instance.type(), method, arguments).map(found -> run(found, instance, arguments)))
                .or(() -> Accessors.of(instance, method, arguments))
                .orElseGet(() -> Library.call(instance, method, arguments));
    }

    /** What a call of a static method gives. */
    Object callStatic(TypeElement type, String method, List<Object> arguments) {
        if (type.getKind() == ElementKind.ENUM && method.equals("valueOf") && arguments.size() == 1) {
            return constant(type, String.valueOf(arguments.get(0)));
        }
        Optional<ExecutableElement> own = isKnown(type) ? find(type, method, arguments.size()) : Optional.empty();
        return own.filter(found -> found.getModifiers().contains(Modifier.STATIC))
                .map(found -> run(found, Nothing.NULL, arguments))
                .orElseGet(() -> Library.callStatic(type.getQualifiedName().toString(), method, arguments));
    }

    private static boolean isKnown(TypeElement type) {
        return !type.getQualifiedName().toString().startsWith("java.");
    }

    private Object run(ExecutableElement method, Object self, List<Object> arguments) {
        if (depth >= DEEPEST) {
            throw new UnknownValueException("recursion");
        }
        depth++;
        try {
            return bodies.stream()
                    .flatMap(each -> each.run(method, self, arguments).stream())
                    .findFirst()
                    .orElseThrow(() -> new UnknownValueException(method.toString()));
        } finally {
            depth--;
        }
    }

    /** The method of a class, or else of the nearest class or interface above it. */
    private Optional<ExecutableElement> inherited(TypeElement type, String method, List<Object> arguments) {
        if (!isKnown(type)) {
            return Optional.empty();
        }
        Optional<ExecutableElement> own = find(type, method, arguments.size())
                .filter(found -> !found.getModifiers().contains(Modifier.ABSTRACT));
        if (own.isPresent()) {
            return own;
        }
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .flatMap(each -> element(each).stream())
                .flatMap(each -> inherited(each, method, arguments).stream())
                .findFirst();
    }

    /** The one method of a name and a number of parameters that is not made by the compiler. */
    private static Optional<ExecutableElement> find(TypeElement type, String name, int parameters) {
        List<ExecutableElement> found = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(each -> each.getSimpleName().contentEquals(name))
                .filter(each -> each.getParameters().size() == parameters && !each.isVarArgs())
                .toList();
        if (found.size() > 1) {
            throw new UnknownValueException("overloads of " + name);
        }
        return found.stream().findFirst();
    }

    static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /** A static field: a constant of an enum, a constant that the compiler knows, or just which field it is. */
    Object staticField(TypeElement type, String name) {
        Optional<VariableElement> field = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(each -> each.getSimpleName().contentEquals(name))
                .findFirst();
        if (field.isEmpty()) {
            return java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                    .flatMap(each -> element(each).stream())
                    .map(each -> staticField(each, name))
                    .findFirst()
                    .orElseThrow(() -> new UnknownValueException(name));
        }
        if (field.get().getKind() == ElementKind.ENUM_CONSTANT) {
            return constant(type, name);
        }
        Object value = field.get().getConstantValue();
        return value == null ? new StaticField(type.getQualifiedName().toString(), name) : value;
    }

    private Object constant(TypeElement type, String name) {
        return constants(type).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownValueException(name));
    }
}
