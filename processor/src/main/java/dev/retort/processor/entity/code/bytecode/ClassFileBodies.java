package dev.retort.processor.entity.code.bytecode;

import dev.retort.processor.entity.code.Instance;
import dev.retort.processor.entity.code.Interpreter;
import dev.retort.processor.entity.code.MethodBodies;
import dev.retort.processor.entity.code.NullValue;
import dev.retort.processor.entity.code.UnknownValue;
import dev.retort.processor.entity.code.UnknownValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The methods of class files. */
public final class ClassFileBodies implements MethodBodies {
    private final Interpreter interpreter;
    private final Function<String, Optional<byte[]>> files;
    private final Map<String, Optional<ClassNode>> classes = new HashMap<>();
    private final Map<String, Map<String, Object>> statics = new HashMap<>();

    /**
     * Over class files.
     *
     * @param files the class file of an internal name such as {@code bank/Channel$1}
     */
    public ClassFileBodies(Interpreter interpreter, Function<String, Optional<byte[]>> files) {
        this.interpreter = interpreter;
        this.files = files;
    }

    Interpreter interpreter() {
        return interpreter;
    }

    /** The class file of a class; none for those of the JDK, whose methods are known without. */
    Optional<ClassNode> file(String internal) {
        if (internal.isEmpty() || internal.startsWith("java/")) {
            return Optional.empty();
        }
        return classes.computeIfAbsent(internal, name -> files.apply(name).flatMap(ClassFileBodies::parsed));
    }

    /** Empty for bytes that are no class file, and for one of a later Java than ASM reads. */
    private static Optional<ClassNode> parsed(byte[] bytes) {
        ClassNode node = new ClassNode();
        try {
            new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return Optional.of(node);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    /** The method of a name and a descriptor. */
    static Optional<MethodNode> method(ClassNode file, String name, String descriptor) {
        return file.methods.stream()
                .filter(each -> each.name.equals(name) && each.desc.equals(descriptor))
                .findFirst();
    }

    /** The class of an internal name; for an anonymous one, which no element stands for, the class that it extends. */
    Optional<TypeElement> element(String internal) {
        TypeElement found =
                interpreter.elements().getTypeElement(internal.replace('/', '.').replace('$', '.'));
        return found != null
                ? Optional.of(found)
                : file(internal)
                        .flatMap(file -> Optional.ofNullable(file.superName))
                        .flatMap(this::element);
    }

    private String internal(TypeElement type) {
        return interpreter.elements().getBinaryName(type).toString().replace('.', '/');
    }

    @Override
    public Optional<Object> run(ExecutableElement method, Object self, List<Object> arguments) {
        if (!(method.getEnclosingElement() instanceof TypeElement type)) {
            return Optional.empty();
        }
        return file(internal(type))
                .flatMap(file -> only(file, method.getSimpleName().toString(), arguments.size())
                        .map(found -> run(file, found, self, arguments)));
    }

    private static Optional<MethodNode> only(ClassNode file, String name, int parameters) {
        List<MethodNode> found = file.methods.stream()
                .filter(each -> each.name.equals(name)
                        && (each.access & Opcodes.ACC_BRIDGE) == 0
                        && Type.getArgumentCount(each.desc) == parameters)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Object run(ClassNode file, MethodNode method, Object self, List<Object> arguments) {
        return new MethodRun(this, file, method, self, arguments).result();
    }

    @Override
    public Optional<Object> runOwn(Instance constant, String method, List<Object> arguments) {
        return constant.body() instanceof String internal
                ? file(internal)
                        .flatMap(file -> only(file, method, arguments.size())
                                .map(found -> run(file, found, constant, arguments)))
                : Optional.empty();
    }

    /** Calls a method that an instruction names; empty if no class file has it. */
    Optional<Object> call(String internal, MethodInsnNode called, Instance self, List<Object> arguments) {
        Optional<ClassNode> file = file(internal);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Optional<MethodNode> own =
                method(file.get(), called.name, called.desc).filter(method -> method.instructions.size() > 0);
        return own.isPresent()
                ? own.map(method -> run(file.get(), method, self, arguments))
                : Stream.concat(Stream.ofNullable(file.get().superName), file.get().interfaces.stream())
                        .flatMap(each -> call(each, called, self, arguments).stream())
                        .findFirst();
    }

    @Override
    public Optional<List<Instance>> constants(TypeElement enumeration) {
        String internal = internal(enumeration);
        if (file(internal).isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> fields = statics(internal);
        List<Instance> constants = new ArrayList<>();
        for (var element : enumeration.getEnclosedElements()) {
            if (element.getKind() == ElementKind.ENUM_CONSTANT) {
                String name = element.getSimpleName().toString();
                if (!(fields.get(name) instanceof Instance constant)) {
                    throw new UnknownValueException(name);
                }
                constants.add(constant);
            }
        }
        return Optional.of(List.copyOf(constants));
    }

    /** The static fields of a class after its initializer, as far as that can be evaluated. */
    Map<String, Object> statics(String internal) {
        Map<String, Object> known = statics.get(internal);
        if (known != null) {
            return known;
        }
        Map<String, Object> fields = new HashMap<>();
        statics.put(internal, fields);
        file(internal)
                .ifPresent(file -> method(file, "<clinit>", "()V").ifPresent(initializer -> {
                    try {
                        run(file, initializer, NullValue.NULL, List.of());
                    } catch (UnknownValueException endOfWhatIsKnown) {
                        fields.values().removeIf(UnknownValue.VALUE::equals);
                    }
                }));
        return fields;
    }
}
