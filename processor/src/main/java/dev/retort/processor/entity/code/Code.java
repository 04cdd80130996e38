package dev.retort.processor.entity.code;

import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Tells what methods give and what enum constants hold. Nothing is loaded and nothing run; what is not plain computation is not known. */
public final class Code {
    private final Machine machine;
    private final Map<String, Optional<List<Instance>>> constants = new HashMap<>();

    private Code(Machine machine) {
        this.machine = machine;
    }

    /** One that knows no code at all. */
    public static Code none(Elements elements) {
        return new Code(new Machine(elements, List.of()));
    }

    /**
     * The code of a compilation: its sources where the compiler is javac, and class files.
     *
     * @param files the class file of an internal name such as {@code bank/Channel$1}
     */
    public static Code of(ProcessingEnvironment environment, Function<String, Optional<byte[]>> files) {
        Elements elements = environment.getElementUtils();
        try {
            return of(elements, Trees.instance(environment), files);
        } catch (IllegalArgumentException | LinkageError otherCompiler) {
            // Eclipse's compiler has no trees, and a build tool may hide those of javac.
            return new Code(new Machine(elements, List.of(machine -> new ClassFileBodies(machine, files))));
        }
    }

    /** The code of the sources that javac has the trees of, and of class files. */
    public static Code of(Elements elements, Trees trees, Function<String, Optional<byte[]>> files) {
        return new Code(new Machine(
                elements,
                List.of(machine -> new SourceBodies(trees, machine), machine -> new ClassFileBodies(machine, files))));
    }

    /** The constants of an enum with the fields that are known, in order; empty where it is not known what they hold. */
    public Optional<List<Instance>> constants(TypeElement enumeration) {
        return constants.computeIfAbsent(
                enumeration.getQualifiedName().toString(), name -> known(() -> machine.constants(enumeration)));
    }

    /** What a method gives that is called on a new object of a class, or on one that a method of it returned. */
    public Optional<Object> call(TypeElement type, String method, Object... arguments) {
        return known(() -> machine.call(Instance.of(type), method, List.of(arguments)));
    }

    /** What a method gives as {@link #call} does, and {@link Nothing} where it fails because something is null. */
    public Optional<Object> callOrNull(TypeElement type, String method, Object... arguments) {
        return known(() -> {
            try {
                return machine.call(Instance.of(type), method, List.of(arguments));
            } catch (NullFoundException e) {
                return Nothing.NULL;
            }
        });
    }

    private static <T> Optional<T> known(Supplier<T> computation) {
        try {
            return Optional.of(computation.get()).filter(value -> value != Unknown.VALUE);
        } catch (UnknownValueException unknown) {
            return Optional.empty();
        }
    }
}
