package dev.retort.processor.entity.code.bytecode;

import dev.retort.processor.entity.code.Arithmetic;
import dev.retort.processor.entity.code.Instance;
import dev.retort.processor.entity.code.NullFoundException;
import dev.retort.processor.entity.code.NullValue;
import dev.retort.processor.entity.code.StaticField;
import dev.retort.processor.entity.code.UnknownValue;
import dev.retort.processor.entity.code.UnknownValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The calls that the instructions of a class make, and the static fields that they read. */
record ClassFileCalls(ClassFileBodies bodies) {

    /** A new object, before its constructor; unknown if its class file is. */
    Object created(String internal) {
        Optional<TypeElement> type = bodies.file(internal).isPresent() ? bodies.element(internal) : Optional.empty();
        return type.<Object>map(each -> {
                    Instance instance = Instance.of(each);
                    instance.setBody(internal);
                    return instance;
                })
                .orElse(UnknownValue.VALUE);
    }

    /**
     * What a call returns.
     *
     * @param operands the target, unless the method is static, and the arguments
     */
    Object call(MethodInsnNode called, List<Object> operands) {
        boolean isStatic = called.getOpcode() == Opcodes.INVOKESTATIC;
        List<Object> arguments = arguments(called.desc, isStatic ? operands : operands.subList(1, operands.size()));
        Object target = isStatic ? NullValue.NULL : operands.get(0);
        try {
            return isStatic ? ofClass(called, arguments) : ofObject(target, called, arguments);
        } catch (NullFoundException e) {
            throw e;
        } catch (UnknownValueException e) {
            if (target instanceof Instance && called.name.equals("<init>")) {
                throw new UnknownValueException("a constructor");
            }
            return UnknownValue.VALUE;
        }
    }

    private static List<Object> arguments(String descriptor, List<Object> operands) {
        Type[] types = Type.getArgumentTypes(descriptor);
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            arguments.add(StackValue.typed(types[i], operands.get(i)).object());
        }
        return arguments;
    }

    private Object ofClass(MethodInsnNode called, List<Object> arguments) {
        TypeElement type = bodies.element(called.owner).orElseThrow(() -> new UnknownValueException(called.owner));
        if (type.getKind() == ElementKind.ENUM && called.name.equals("values") && arguments.isEmpty()) {
            return bodies.interpreter().constants(type).toArray();
        }
        if (called.owner.startsWith("java/")) {
            return bodies.interpreter().callStatic(type, called.name, known(arguments));
        }
        return bodies.file(called.owner)
                .flatMap(owner -> ClassFileBodies.method(owner, called.name, called.desc)
                        .map(method -> bodies.run(owner, method, NullValue.NULL, arguments)))
                .orElseGet(() -> bodies.interpreter().callStatic(type, called.name, known(arguments)));
    }

    private Object ofObject(Object target, MethodInsnNode called, List<Object> arguments) {
        boolean isSpecial = called.getOpcode() == Opcodes.INVOKESPECIAL;
        if (target == NullValue.NULL) {
            throw new NullFoundException();
        }
        if (target == UnknownValue.VALUE) {
            throw new UnknownValueException(called.name);
        }
        if (!(target instanceof Instance instance)) {
            return bodies.interpreter().call(target, called.name, known(arguments));
        }
        if (called.name.equals("<init>") && called.owner.equals("java/lang/Enum")) {
            instance.identify(
                    (String) arguments.get(0),
                    Arithmetic.number(arguments.get(1)).intValue());
            return NullValue.NULL;
        }
        if (called.owner.equals("java/lang/Object") && called.name.equals("<init>")) {
            return NullValue.NULL;
        }
        String start = isSpecial || !(instance.body() instanceof String own) ? called.owner : own;
        boolean isOwn = isSpecial || instance.body() instanceof String;
        Optional<Object> result = isOwn ? bodies.call(start, called, instance, arguments) : Optional.empty();
        return result.orElseGet(() -> bodies.interpreter().call(instance, called.name, known(arguments)));
    }

    private static List<Object> known(List<Object> arguments) {
        if (arguments.contains(UnknownValue.VALUE)) {
            throw new UnknownValueException("an argument");
        }
        return arguments;
    }

    /** Concatenates a text; what else the JDK makes at run time is unknown. */
    Object dynamic(InvokeDynamicInsnNode site, List<Object> operands) {
        List<Object> arguments = arguments(site.desc, operands);
        boolean isText = site.name.equals("makeConcatWithConstants") && !arguments.contains(UnknownValue.VALUE);
        return isText ? text(site.bsmArgs, arguments) : UnknownValue.VALUE;
    }

    /** The recipe has the character 1 for an argument, and 2 for a constant that has one of these in it. */
    private static Object text(Object[] recipe, List<Object> arguments) {
        StringBuilder text = new StringBuilder();
        int argument = 0;
        int constant = 1;
        for (char each : ((String) recipe[0]).toCharArray()) {
            if (each == 1) {
                text.append(Arithmetic.text(arguments.get(argument++)));
            } else if (each == 2) {
                text.append(Arithmetic.text(recipe[constant++]));
            } else {
                text.append(each);
            }
        }
        return text.toString();
    }

    /** The value of a static field if it is known, or else which field it is. */
    Object staticField(FieldInsnNode field) {
        if (field.owner.startsWith("java/")) {
            return UnknownValue.VALUE;
        }
        boolean isOfEnum = bodies.element(field.owner)
                .filter(type -> type.getKind() == ElementKind.ENUM)
                .isPresent();
        if (field.owner.startsWith("org/hibernate/") && !isOfEnum) {
            return new StaticField(field.owner.replace('/', '.'), field.name);
        }
        if (bodies.file(field.owner).isEmpty()) {
            return bodies.element(field.owner)
                    .map(type -> bodies.interpreter().staticField(type, field.name))
                    .orElse(UnknownValue.VALUE);
        }
        return bodies.statics(field.owner).getOrDefault(field.name, UnknownValue.VALUE);
    }
}
