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
public final class Interpreter {
    /** Deeper than any code that only computes a value. */
    private static final int DEEPEST = 32;

    private final Elements elements;
    private final List<MethodBodies> bodies;
    private final Map<String, List<Instance>> constants = new HashMap<>();
    private int depth;

    Interpreter(Elements elements, List<Function<Interpreter, MethodBodies>> bodies) {
        this.elements = elements;
        this.bodies = bodies.stream().map(each -> each.apply(this)).toList();
    }

    public Elements elements() {
        return elements;
    }

    public List<Instance> constants(TypeElement enumeration) {
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

    /** The result of a call on a value. */
    public Object call(Object target, String method, List<Object> arguments) {
        if (target == NullValue.NULL) {
            throw new NullFoundException();
        }
        if (!(target instanceof Instance instance)) {
            return JdkMethods.call(target, method, arguments);
        }
        return bodies.stream()
                .flatMap(each -> each.runOwn(instance, method, arguments).stream())
                .findFirst()
                .or(() -> inherited(instance.type(), method, arguments).map(found -> run(found, instance, arguments)))
                .or(() -> LombokAccessors.of(instance, method, arguments))
                .orElseGet(() -> JdkMethods.call(instance, method, arguments));
    }

    /** The result of a call of a static method. */
    public Object callStatic(TypeElement type, String method, List<Object> arguments) {
        if (type.getKind() == ElementKind.ENUM && method.equals("valueOf") && arguments.size() == 1) {
            return constant(type, String.valueOf(arguments.get(0)));
        }
        Optional<ExecutableElement> own = isKnown(type) ? find(type, method, arguments.size()) : Optional.empty();
        return own.filter(found -> found.getModifiers().contains(Modifier.STATIC))
                .map(found -> run(found, NullValue.NULL, arguments))
                .orElseGet(() -> JdkMethods.callStatic(type.getQualifiedName().toString(), method, arguments));
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
    public Object staticField(TypeElement type, String name) {
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
