package dev.retort.conformance.subject;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * javac with Retort's processor, as a build calls it; the entities are given as compiled classes.
 *
 * @param processor the jar that holds the processor
 * @param classPath what the sources and the entities need
 * @param output where classes go
 */
record Compiler(Path processor, List<Path> classPath, Path output) {

    Compiler {
        classPath = List.copyOf(classPath);
    }

    /**
     * Compiles sources, with the entities as roots for the processor.
     *
     * @param entities binary names
     * @param options more options
     * @throws SubjectException with all that javac said, when it fails
     */
    void compile(List<Path> sources, List<String> entities, String... options) throws SubjectException {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-processor", "dev.retort.processor.RetortProcessor"));
        arguments.addAll(List.of("-processorpath", processor.toString()));
        arguments.addAll(List.of("-classpath", joined(classPath)));
        arguments.addAll(List.of("-d", output.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        arguments.addAll(entities);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new SubjectException("javac: " + said.toString(Charset.defaultCharset()));
        }
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
