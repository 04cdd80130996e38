package dev.retort.gradle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A Gradle that Maven Central has no distribution of, made of the jar that plugins are compiled with. That jar has all of Gradle but its
 * Kotlin DSL and one class of its compiler. Gradle looks for a jar of its own for each of its modules; here these are empty and lead to the
 * one jar.
 */
final class GradleDistribution {
    private static final String MODULE = "-classpath.properties";

    /** Modules that the large jar does not list, and jars of others that Gradle asks for by name. */
    private static final List<String> MORE = List.of(
            "gradle-daemon-main",
            "gradle-daemon-server",
            "gradle-instrumentation-agent",
            "gradle-java-compiler-plugin");

    private static final List<String> OTHERS = List.of(
            "ant",
            "ant-launcher",
            "asm",
            "commons-lang",
            "guava",
            "javax.inject",
            "jul-to-slf4j",
            "kryo",
            "native-platform",
            "slf4j-api");

    /** The stand-in for the class that is missing. */
    private static final String COMPILER = "org/gradle/internal/compiler/java/IncrementalCompileTask.class";

    private final Path library;
    private final String version;

    private GradleDistribution(Path library, String version) {
        this.library = library;
        this.version = version;
    }

    /** Makes one in a folder. */
    static GradleDistribution in(Path folder, String version, List<Path> jars) {
        GradleDistribution distribution = new GradleDistribution(folder.resolve("lib"), version);
        try {
            distribution.make(jars);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return distribution;
    }

    private void make(List<Path> jars) throws IOException {
        Files.createDirectories(library.resolve("plugins"));
        for (Path jar : jars) {
            Path copy = library.resolve(jar.getFileName());
            if (!Files.exists(copy)) {
                Files.copy(jar, copy);
            }
        }
        String runtime = String.join(
                ",", jars.stream().map(jar -> jar.getFileName().toString()).toList());
        byte[] leads = "projects=\nruntime=%s\n".formatted(runtime).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (JarFile api = new JarFile(jars.get(0).toFile())) {
            List<String> modules = Stream.concat(
                            api.stream()
                                    .map(ZipEntry::getName)
                                    .filter(name -> name.endsWith(MODULE) && name.indexOf('/') < 0)
                                    .map(name -> name.substring(0, name.length() - MODULE.length())),
                            MORE.stream())
                    .toList();
            for (String module : modules) {
                write(module + "-" + version, content(module, leads));
            }
        }
        for (String other : OTHERS) {
            write(other + "-1.0", Map.of());
        }
    }

    private static Map<String, byte[]> content(String module, byte[] leads) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        content.put(module + MODULE, leads);
        if (module.equals("gradle-java-compiler-plugin")) {
            try (var stream = GradleDistribution.class.getClassLoader().getResourceAsStream(COMPILER)) {
                content.put(COMPILER, java.util.Objects.requireNonNull(stream).readAllBytes());
            }
        }
        return content;
    }

    private void write(String name, Map<String, byte[]> content) throws IOException {
        try (OutputStream file = Files.newOutputStream(library.resolve(name + ".jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new ZipEntry("META-INF/"));
            for (Map.Entry<String, byte[]> each : content.entrySet()) {
                jar.putNextEntry(new ZipEntry(each.getKey()));
                jar.write(each.getValue());
            }
        }
    }

    /** The jars that Gradle starts with. */
    List<Path> classPath(List<Path> jars) {
        return jars.stream().map(jar -> library.resolve(jar.getFileName())).toList();
    }
}
