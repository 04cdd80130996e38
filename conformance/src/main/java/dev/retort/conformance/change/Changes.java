package dev.retort.conformance.change;

import dev.retort.conformance.corpus.ClassKind;
import dev.retort.conformance.corpus.MappedClass;
import dev.retort.conformance.corpus.PersistenceUnit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** Makes changed versions of the units of a corpus. */
public final class Changes {
    /** Any number; the choice follows from it, and from the names of unit and classes. */
    public static final long SEED = 20;

    private final List<Path> classPath;
    private final ClassLoader hibernate;
    private final Path folder;

    /**
     * For a corpus.
     *
     * @param classPath its classes with all that they need
     * @param hibernate a loader over that class path
     * @param folder where altered classes are written
     */
    public Changes(List<Path> classPath, ClassLoader hibernate, Path folder) {
        this.classPath = List.copyOf(classPath);
        this.hibernate = hibernate;
        this.folder = folder;
    }

    /**
     * Alters a unit. Where Hibernate does not take all alterations together, those stay that it takes one after the other.
     *
     * @param accepts whether Hibernate takes a version
     */
    public ChangedVersion of(PersistenceUnit unit, Predicate<ChangedVersion> accepts) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Member> members = new ArrayList<>();
        List<String> entities = new ArrayList<>();
        for (MappedClass each : unit.classes()) {
            if (each.kind() != ClassKind.CONVERTER) {
                byte[] bytes = read(each.binaryName());
                files.put(each.binaryName(), bytes);
                ClassNode type = new ClassNode();
                new ClassReader(bytes).accept(type, ClassReader.SKIP_CODE);
                if ((type.access & Opcodes.ACC_RECORD) == 0) {
                    members.addAll(Member.of(type));
                }
                if (each.kind() == ClassKind.ENTITY) {
                    entities.add(each.binaryName());
                }
            }
        }
        Set<String> keys = members.stream()
                .filter(member -> member.annotations().contains("Ljakarta/persistence/EmbeddedId;"))
                .map(Member::type)
                .collect(Collectors.toSet());
        members.removeIf(member -> keys.contains("L" + member.owner().replace('.', '/') + ";"));
        List<Alteration> chosen = new Choice(SEED + unit.name().hashCode()).of(members, entities);
        Path own = folder.resolve(unit.name());
        ChangedVersion all = write(files, chosen, own);
        return accepts.test(all) ? all : greedy(files, chosen, own, accepts);
    }

    private ChangedVersion greedy(
            Map<String, byte[]> files, List<Alteration> chosen, Path own, Predicate<ChangedVersion> accepts)
            throws IOException {
        List<Alteration> kept = new ArrayList<>();
        for (Alteration alteration : chosen) {
            kept.add(alteration);
            if (!accepts.test(write(files, kept, own))) {
                kept.remove(kept.size() - 1);
            }
        }
        return write(files, kept, own);
    }

    private ChangedVersion write(Map<String, byte[]> files, List<Alteration> alterations, Path own) throws IOException {
        empty(own);
        Set<Path> places = new LinkedHashSet<>(List.of(own));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            List<Alteration> those = alterations.stream()
                    .filter(alteration -> alteration.owner().equals(file.getKey()))
                    .toList();
            if (!those.isEmpty()) {
                AlteredClass altered = new AlteredClass(file.getValue());
                those.forEach(altered::apply);
                Path target = own.resolve(path(file.getKey()));
                Files.createDirectories(target.getParent());
                Files.write(target, altered.bytes());
            }
        }
        files.keySet().forEach(name -> places.add(place(name)));
        List<Path> changed = new ArrayList<>(List.of(own));
        changed.addAll(classPath);
        return new ChangedVersion(
                changed,
                new ChangedLoader(List.copyOf(places), hibernate),
                alterations.stream().map(Alteration::text).toList());
    }

    /** The jar or folder that a class is from. */
    private Path place(String name) {
        try {
            return Path.of(Class.forName(name, false, hibernate)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no class " + name, e);
        }
    }

    private byte[] read(String name) throws IOException {
        try (InputStream stream = hibernate.getResourceAsStream(path(name))) {
            if (stream == null) {
                throw new IOException("no class file of " + name);
            }
            return stream.readAllBytes();
        }
    }

    private static String path(String name) {
        return name.replace('.', '/') + ".class";
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        Files.createDirectories(folder);
    }
}
