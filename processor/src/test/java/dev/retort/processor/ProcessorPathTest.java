package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.analysis.Analyzer;

/** Jars named one by one on the processor path, and some that are not. */
class ProcessorPathTest {
    private static final String CODE = "[" + Problem.INCOMPLETE_PROCESSOR_PATH.code() + "]";

    @TempDir
    Path folder;

    private static Path placeOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static List<Path> all() throws ClassNotFoundException {
        return List.of(
                placeOf(RetortProcessor.class),
                placeOf(RetortException.class),
                placeOf(Class.forName("com.palantir.javapoet.JavaFile")),
                placeOf(ClassReader.class),
                placeOf(ClassNode.class),
                placeOf(Analyzer.class));
    }

    /** The errors of a compiler in a process of its own, which has nothing on its processor path but some places. */
    private List<String> errors(List<Path> processorPath, String... options) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("Guest.java"), """
                @jakarta.persistence.Entity
                public class Guest {
                    @jakarta.persistence.Id Long id;
                }
                """);
        Path other = Files.writeString(folder.resolve("Room.java"), "class Room {}");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                folder.toString(),
                "-cp",
                placeOf(Entity.class).toString(),
                "-processorpath",
                processorPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                source.toString(),
                other.toString()));
        command.addAll(List.of(options));
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> errors =
                output.lines().filter(line -> line.contains("error: ")).toList();
        assertThat(javac.waitFor()).as(output).isEqualTo(errors.isEmpty() ? 0 : 1);
        return errors;
    }

    private List<Path> without(Class<?> type) throws ClassNotFoundException {
        return all().stream().filter(each -> !each.equals(placeOf(type))).toList();
    }

    @Test
    void aWholePathIsFine() throws Exception {
        assertThat(errors(all())).isEmpty();
    }

    @Test
    void namesTheRuntime() throws Exception {
        assertThat(errors(without(RetortException.class)))
                .singleElement()
                .asString()
                .startsWith("error: " + CODE
                        + " The annotation processor path has retort-processor without dev.retort:retort-runtime,");
    }

    @Test
    void namesEachLibrary() throws Exception {
        assertThat(errors(without(ClassNode.class))).singleElement().asString().contains(CODE, "org.ow2.asm:asm-tree,");
    }

    @Test
    void namesWhatThePlugInLacks() throws Exception {
        assertThat(errors(without(RetortException.class), "-Xplugin:Retort", "-proc:none"))
                .singleElement()
                .asString()
                .contains("Guest.java:", CODE, "without dev.retort:retort-runtime,");
    }

    @Test
    void namesAllOfThem() throws Exception {
        assertThat(errors(Stream.of(RetortProcessor.class)
                        .map(ProcessorPathTest::placeOf)
                        .toList()))
                .singleElement()
                .asString()
                .contains("dev.retort:retort-runtime, com.palantir.javapoet:javapoet, org.ow2.asm:asm, ");
    }
}
