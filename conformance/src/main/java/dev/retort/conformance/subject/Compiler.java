package dev.retort.conformance.subject;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * javac with Retort's processor, as a build calls it; the entities are given as compiled classes.
 *
 * @param classPath what the sources and the entities need
 * @param output where classes go
 */
record Compiler(List<Path> classPath, Path output) {

    Compiler {
        classPath = List.copyOf(classPath);
    }

    /**
     * Compiles sources, with the entities as roots for the processor.
     *
     * @param processor made for this compilation
     * @param sources Java files
     * @param entities binary names
     * @param more options
     * @throws SubjectException with all that javac said, when it fails
     * @throws IOException when files cannot be closed
     */
    void compile(Processor processor, List<Path> sources, List<String> entities, String... more)
            throws SubjectException, IOException {
        List<String> options = new ArrayList<>(List.of(more));
        options.addAll(List.of("-classpath", joined(classPath)));
        options.addAll(List.of("-d", output.toString()));
        StringWriter said = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(said, files, null, options, entities, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(processor));
            if (!task.call()) {
                throw new SubjectException("javac: " + said);
            }
        }
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
