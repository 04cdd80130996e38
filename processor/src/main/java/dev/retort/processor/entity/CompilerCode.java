package dev.retort.processor.entity;

import com.sun.source.util.Trees;
import dev.retort.processor.entity.code.CodeEvaluator;
import dev.retort.processor.entity.code.bytecode.ClassFileBodies;
import dev.retort.processor.entity.code.source.SourceBodies;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/** The code of a compilation: its sources if the compiler is javac, and class files. */
public final class CompilerCode {
    private CompilerCode() {}

    /**
     * Evaluates the code of a compilation.
     *
     * @param files the class file of an internal name such as {@code bank/Channel$1}
     */
    public static CodeEvaluator of(ProcessingEnvironment environment, Function<String, Optional<byte[]>> files) {
        Elements elements = environment.getElementUtils();
        return CompilerTrees.of(environment)
                .map(trees -> of(elements, trees, files))
                .orElseGet(() ->
                        CodeEvaluator.of(elements, List.of(interpreter -> new ClassFileBodies(interpreter, files))));
    }

    /** Evaluates the code of sources that javac has the trees of, and of class files. */
    public static CodeEvaluator of(Elements elements, Trees trees, Function<String, Optional<byte[]>> files) {
        return CodeEvaluator.of(
                elements,
                List.of(
                        interpreter -> new SourceBodies(trees, interpreter),
                        interpreter -> new ClassFileBodies(interpreter, files)));
    }
}
