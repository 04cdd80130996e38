package dev.retort.processor.entity.code;

import dev.retort.processor.entity.code.ClassFile.Dynamic;
import dev.retort.processor.entity.code.ClassFile.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The calls that the instructions of a class make, and what they read of other classes. */
final class ClassFileCalls {
    private final ClassFileBodies bodies;
    private final ClassFile file;

    ClassFileCalls(ClassFileBodies bodies, ClassFile file) {
        this.bodies = bodies;
        this.file = file;
    }

    /** A new object, before its constructor; not known where its class is not. */
    Object created(String internal) {
        Optional<TypeElement> type = bodies.file(internal).isPresent() ? bodies.element(internal) : Optional.empty();
        return type.<Object>map(each -> {
                    Instance instance = Instance.of(each);
                    instance.setBody(internal);
                    return instance;
                })
                .orElse(Unknown.VALUE);
    }

    /** Takes the arguments from the stack, and leaves what the method gives. */
    void call(Deque<Object> stack, Reference called, boolean isStatic, boolean isSpecial) {
        Descriptor types = Descriptor.of(called.descriptor());
        List<Object> arguments = arguments(stack, types);
        Object target = isStatic ? Nothing.NULL : stack.pop();
        Object result;
        try {
            result = isStatic ? ofClass(called, arguments) : ofObject(target, called, arguments, isSpecial);
        } catch (NullFoundException e) {
            throw e;
        } catch (UnknownValueException e) {
            result = Unknown.VALUE;
        }
        if (types.result() != 'V') {
            stack.push(Descriptor.typed(types.result(), result));
        } else if (result == Unknown.VALUE
                && target instanceof Instance
                && called.name().equals("<init>")) {
            throw new UnknownValueException("a constructor");
        }
    }

    private static List<Object> arguments(Deque<Object> stack, Descriptor types) {
        List<Object> arguments = new ArrayList<>();
        for (int i = types.parameters().size() - 1; i >= 0; i--) {
            arguments.add(Descriptor.typed(types.parameters().get(i), stack.pop()));
        }
        Collections.reverse(arguments);
        return arguments;
    }

    private Object ofClass(Reference called, List<Object> arguments) {
        TypeElement type = bodies.element(called.owner()).orElseThrow(() -> new UnknownValueException(called.owner()));
        if (type.getKind() == ElementKind.ENUM && called.name().equals("values") && arguments.isEmpty()) {
            return bodies.machine().constants(type).toArray();
        }
        if (called.owner().startsWith("java/")) {
            return bodies.machine().callStatic(type, called.name(), known(arguments));
        }
        return bodies.file(called.owner())
                .flatMap(owner -> owner.method(called.name(), called.descriptor())
                        .map(method -> bodies.run(owner, method, Nothing.NULL, arguments)))
                .orElseGet(() -> bodies.machine().callStatic(type, called.name(), known(arguments)));
    }

    private Object ofObject(Object target, Reference called, List<Object> arguments, boolean isSpecial) {
        if (target == Nothing.NULL) {
            throw new NullFoundException();
        }
        if (target == Unknown.VALUE) {
            throw new UnknownValueException(called.name());
        }
        if (!(target instanceof Instance instance)) {
            return bodies.machine().call(target, called.name(), known(arguments));
        }
        if (called.name().equals("<init>") && called.owner().equals("java/lang/Enum")) {
            instance.identify(
                    (String) arguments.get(0),
                    Arithmetic.number(arguments.get(1)).intValue());
            return Nothing.NULL;
        }
        if (called.owner().equals("java/lang/Object") && called.name().equals("<init>")) {
            return Nothing.NULL;
        }
        String start = isSpecial || !(instance.body() instanceof String own) ? called.owner() : own;
        boolean isOwn = isSpecial || instance.body() instanceof String;
        Optional<Object> result = isOwn ? bodies.call(start, called, instance, arguments) : Optional.empty();
        return result.orElseGet(() -> bodies.machine().call(instance, called.name(), known(arguments)));
    }

    private static List<Object> known(List<Object> arguments) {
        if (arguments.contains(Unknown.VALUE)) {
            throw new UnknownValueException("an argument");
        }
        return arguments;
    }

    /** Puts a text together; what else the JDK makes at run time is not known. */
    void dynamic(Deque<Object> stack, Dynamic site) {
        List<Object> arguments = arguments(stack, Descriptor.of(site.descriptor()));
        boolean isText = site.name().equals("makeConcatWithConstants") && !arguments.contains(Unknown.VALUE);
        stack.push(isText ? text(file.bootstrapArguments(site), arguments) : Unknown.VALUE);
    }

    /** The recipe has the character 1 for an argument, and 2 for a constant that has one of these in it. */
    private static Object text(List<Object> recipe, List<Object> arguments) {
        StringBuilder text = new StringBuilder();
        int argument = 0;
        int constant = 1;
        for (char each : ((String) recipe.get(0)).toCharArray()) {
            if (each == 1) {
                text.append(Arithmetic.text(arguments.get(argument++)));
            } else if (each == 2) {
                text.append(Arithmetic.text(recipe.get(constant++)));
            } else {
                text.append(each);
            }
        }
        return text.toString();
    }

    /** A static field: as far as it is known what its class puts there, or just which it is. */
    Object staticField(Reference field) {
        if (field.owner().startsWith("java/")) {
            return Unknown.VALUE;
        }
        boolean isOfEnum = bodies.element(field.owner())
                .filter(type -> type.getKind() == ElementKind.ENUM)
                .isPresent();
        if (field.owner().startsWith("org/hibernate/") && !isOfEnum) {
            return new StaticField(field.owner().replace('/', '.'), field.name());
        }
        if (bodies.file(field.owner()).isEmpty()) {
            return bodies.element(field.owner())
                    .map(type -> bodies.machine().staticField(type, field.name()))
                    .orElse(Unknown.VALUE);
        }
        return bodies.statics(field.owner()).getOrDefault(field.name(), Unknown.VALUE);
    }
}
