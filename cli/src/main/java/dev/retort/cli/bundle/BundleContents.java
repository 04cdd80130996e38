package dev.retort.cli.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The files of a bundle. Equal inputs give equal bytes: entries are sorted, and their time is that of the epoch of zip files. */
final class BundleContents {
    static final String SERVICES = "META-INF/services/";

    /** The first of January 1980, in milliseconds, beyond every time zone's distance from UTC. */
    private static final long TIME = 315_619_200_000L;

    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Map<String, Set<String>> services = new TreeMap<>();

    /** Whether a place is a folder or a zip file. */
    static boolean isReadable(Path place) {
        if (Files.isDirectory(place)) {
            return true;
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return jar.isOpen();
        } catch (IOException | ProviderNotFoundException e) {
            return false; // missing, or no zip file
        }
    }

    /**
     * Adds files of a folder or of a jar. A file that is there already stays; services are joined.
     *
     * @param wanted takes the path of a file, {@code com/acme/A.class}
     */
    void add(Path place, Predicate<String> wanted) throws IOException {
        if (Files.isDirectory(place)) {
            addAll(place, place, wanted);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                addAll(jar.getPath("/"), place, wanted);
            }
        }
    }

    private void addAll(Path root, Path place, Predicate<String> wanted) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (name.startsWith(SERVICES)) {
                if (wanted.test(name)) {
                    services.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(Files.readAllLines(file));
                }
            } else if (wanted.test(name) && !isOfJar(name)) {
                entries.putIfAbsent(isLicense(name) ? licenseOf(place, name) : name, Files.readAllBytes(file));
            }
        }
    }

    /** What describes or signs a jar as a whole. */
    private static boolean isOfJar(String name) {
        return name.equals("META-INF/MANIFEST.MF")
                || name.endsWith("module-info.class")
                || name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC|LIST)")
                || name.startsWith("META-INF/maven/");
    }

    private static boolean isLicense(String name) {
        return name.matches("(?i)META-INF/(LICEN[CS]E|NOTICE|COPYRIGHT)[^/]*");
    }

    private static String licenseOf(Path place, String name) {
        return "META-INF/licenses/%s/%s".formatted(place.getFileName(), name.substring("META-INF/".length()));
    }

    /** Whether a provider of a service is named. */
    boolean hasService(String type) {
        return services.containsKey(SERVICES + type);
    }

    /** Leaves out the providers of a service that a test does not want. */
    void keepProviders(String type, Predicate<String> wanted) {
        services.getOrDefault(SERVICES + type, Set.of())
                .removeIf(line -> !provider(line).isEmpty() && !wanted.test(provider(line)));
    }

    /** A line of a service file without its comment. */
    private static String provider(String line) {
        return line.replaceFirst("#.*", "").strip();
    }

    /** Whether a class is here. */
    boolean has(String className) {
        return entries.containsKey(className.replace('.', '/') + ".class");
    }

    /** The providers of services whose classes are missing, each with the service. */
    List<String> missingProviders() {
        return services.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(BundleContents::provider)
                        .filter(provider -> !provider.isEmpty() && !has(provider))
                        .map(provider -> "%s (%s)"
                                .formatted(
                                        provider.replaceFirst("#.*", "").strip(),
                                        each.getKey().substring(SERVICES.length()))))
                .toList();
    }

    /** The jar. */
    byte[] jar(String mainClass) throws IOException {
        Map<String, byte[]> all = new TreeMap<>(entries);
        services.forEach(
                (name, lines) -> all.put(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            put(jar, "META-INF/MANIFEST.MF", bytes(manifest));
            for (Map.Entry<String, byte[]> each : all.entrySet()) {
                put(jar, each.getKey(), each.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(Manifest manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(TIME);
        jar.putNextEntry(entry);
        jar.write(bytes);
        jar.closeEntry();
    }
}
