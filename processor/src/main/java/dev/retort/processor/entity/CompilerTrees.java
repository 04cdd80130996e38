package dev.retort.processor.entity;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/** The trees of sources, which javac alone has. */
public final class CompilerTrees {
    private CompilerTrees() {}

    /**
     * The trees of a compilation; none if the compiler is another, such as that of Eclipse. A build tool may hand over an environment of its
     * own, as Gradle does for incremental compilations: that of javac is a field of it.
     */
    public static Optional<Trees> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError otherEnvironment) {
            return wrapped(environment).flatMap(CompilerTrees::of);
        }
    }

    private static Optional<ProcessingEnvironment> wrapped(ProcessingEnvironment environment) {
        return Stream.of(environment.getClass().getDeclaredFields())
                .filter(field -> field.getType() == ProcessingEnvironment.class)
                .findFirst()
                .flatMap(field -> value(field, environment));
    }

    private static Optional<ProcessingEnvironment> value(Field field, ProcessingEnvironment environment) {
        try {
            return field.trySetAccessible()
                    ? Optional.ofNullable((ProcessingEnvironment) field.get(environment))
                    : Optional.empty();
        } catch (IllegalAccessException hidden) {
            return Optional.empty();
        }
    }
}
