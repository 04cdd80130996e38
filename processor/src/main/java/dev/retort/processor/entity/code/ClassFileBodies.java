package dev.retort.processor.entity.code;

import dev.retort.processor.entity.code.ClassFile.Method;
import dev.retort.processor.entity.code.ClassFile.Reference;
import java.io.IOException;
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

/** The bodies in class files. */
final class ClassFileBodies implements Bodies {
    private final Machine machine;
    private final Function<String, Optional<byte[]>> files;
    private final Map<String, Optional<ClassFile>> classes = new HashMap<>();
    private final Map<String, Map<String, Object>> statics = new HashMap<>();

    /**
     * Over class files.
     *
     * @param files the class file of an internal name such as {@code bank/Channel$1}
     */
    ClassFileBodies(Machine machine, Function<String, Optional<byte[]>> files) {
        this.machine = machine;
        this.files = files;
    }

    Machine machine() {
        return machine;
    }

    /** The file of a class that code may be told from; none of the JDK's. */
    Optional<ClassFile> file(String internal) {
        if (internal.isEmpty() || internal.startsWith("java/")) {
            return Optional.empty();
        }
        return classes.computeIfAbsent(internal, name -> files.apply(name).flatMap(ClassFileBodies::parsed));
    }

    private static Optional<ClassFile> parsed(byte[] bytes) {
        try {
            return Optional.of(new ClassFile(bytes));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** The class of an internal name; for an anonymous one, which no element stands for, the class that it extends. */
    Optional<TypeElement> element(String internal) {
        TypeElement found =
                machine.elements().getTypeElement(internal.replace('/', '.').replace('$', '.'));
        return found != null
                ? Optional.of(found)
                : file(internal).map(ClassFile::superclass).flatMap(this::element);
    }

    private String internal(TypeElement type) {
        return machine.elements().getBinaryName(type).toString().replace('.', '/');
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

    private static Optional<Method> only(ClassFile file, String name, int parameters) {
        List<Method> found = file.methods(name, parameters);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Object run(ClassFile file, Method method, Object self, List<Object> arguments) {
        return new ClassFileRun(this, file, method, self, arguments).result();
    }

    @Override
    public Optional<Object> runOwn(Instance constant, String method, List<Object> arguments) {
        return constant.body() instanceof String internal
                ? file(internal)
                        .flatMap(file -> only(file, method, arguments.size())
                                .map(found -> run(file, found, constant, arguments)))
                : Optional.empty();
    }

    /** Calls a method as an instruction says; empty where none of that name is in a class file. */
    Optional<Object> call(String internal, Reference called, Instance self, List<Object> arguments) {
        Optional<ClassFile> file = file(internal);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Optional<Method> own = file.get()
                .method(called.name(), called.descriptor())
                .filter(method -> method.code().limit() > 0);
        return own.isPresent()
                ? own.map(method -> run(file.get(), method, self, arguments))
                : Stream.concat(Stream.of(file.get().superclass()), file.get().interfaces().stream())
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

    /** The static fields of a class as its initializer leaves them, as far as it can be followed. */
    Map<String, Object> statics(String internal) {
        Map<String, Object> known = statics.get(internal);
        if (known != null) {
            return known;
        }
        Map<String, Object> fields = new HashMap<>();
        statics.put(internal, fields);
        file(internal)
                .ifPresent(file -> file.method("<clinit>", "()V").ifPresent(initializer -> {
                    try {
                        run(file, initializer, Nothing.NULL, List.of());
                    } catch (UnknownValueException endOfWhatIsKnown) {
                        fields.values().removeIf(Unknown.VALUE::equals);
                    }
                }));
        return fields;
    }
}
