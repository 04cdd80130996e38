package dev.retort.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jars that the processor needs beside its own. */
public final class ProcessorPath {
    /** A class of each, by its coordinates. */
    private static final Map<String, String> NEEDED = needed();

    private ProcessorPath() {}

    private static Map<String, String> needed() {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("dev.retort:retort-runtime", "dev.retort.problem.RetortException");
        needed.put("com.palantir.javapoet:javapoet", "com.palantir.javapoet.JavaFile");
        needed.put("org.ow2.asm:asm", "org.objectweb.asm.ClassReader");
        needed.put("org.ow2.asm:asm-tree", "org.objectweb.asm.tree.ClassNode");
        needed.put("org.ow2.asm:asm-analysis", "org.objectweb.asm.tree.analysis.Analyzer");
        return needed;
    }

    /** The message about jars that are not there (RT441); empty if all are. The enumeration of the problems may be in one of them. */
    public static Optional<String> whatIsMissing() {
        List<String> missing = NEEDED.entrySet().stream()
                .filter(each -> !isThere(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "[RT441] The annotation processor path has retort-processor without %s, which it needs. The entities were not compared with the snapshot. Add the jars, of the versions that the pom of retort-processor names; <annotationProcessorPaths> in Maven and annotationProcessor in Gradle bring them along."
                                .formatted(String.join(", ", missing)));
    }

    private static boolean isThere(String className) {
        try {
            Class.forName(className, false, ProcessorPath.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
