package dev.retort.conformance.corpus;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The {@code src} of a corpus that is written here: each folder in it is a persistence unit, and every class below that
 * folder with an annotation that makes it managed belongs to the unit.
 */
record SourceFolder(Path folder) {
    private static final Map<String, ClassKind> KINDS = Map.of(
            "Entity", ClassKind.ENTITY,
            "MappedSuperclass", ClassKind.MAPPEDSUPERCLASS,
            "Embeddable", ClassKind.EMBEDDABLE,
            "Converter", ClassKind.CONVERTER);

    /**
     * The units, sorted by name, the classes of each sorted by file. The sources are parsed and not compiled, so no class
     * path is needed; the annotations are known by their simple names.
     */
    List<PersistenceUnit> units() throws IOException {
        Map<String, List<MappedClass>> units = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var sources = files.getJavaFileObjectsFromPaths(javaFiles());
            var task = (JavacTask) compiler.getTask(new StringWriter(), files, null, null, null, sources);
            for (CompilationUnitTree source : task.parse()) {
                String unit = folder.toUri()
                        .relativize(source.getSourceFile().toUri())
                        .getPath()
                        .replaceFirst("/.*", "");
                new ManagedClasses(units.computeIfAbsent(unit, none -> new ArrayList<>())).scan(source, "");
            }
        }
        return units.entrySet().stream()
                .map(entry -> new PersistenceUnit(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Compiles everything.
     *
     * @param output where the classes go; made when missing
     * @throws IOException with all that javac said, when it does not compile
     */
    void compile(List<Path> classPath, Path output) throws IOException {
        Files.createDirectories(output);
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of("-d", output.toString(), "-proc:none", "-parameters", "-classpath", path);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var sources = files.getJavaFileObjectsFromPaths(javaFiles());
            if (!compiler.getTask(said, files, null, options, null, sources).call()) {
                throw new IOException("javac cannot compile " + folder + ":\n" + said);
            }
        }
    }

    private List<Path> javaFiles() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Collects the managed classes of a file; scanned with what stands before a class' simple name. */
    private static final class ManagedClasses extends TreeScanner<Void, String> {
        private final List<MappedClass> found;

        ManagedClasses(List<MappedClass> found) {
            this.found = found;
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree source, String prefix) {
            return super.visitCompilationUnit(source, source.getPackageName() + ".");
        }

        @Override
        public Void visitClass(ClassTree type, String prefix) {
            String name = prefix + type.getSimpleName();
            for (AnnotationTree annotation : type.getModifiers().getAnnotations()) {
                ClassKind kind = KINDS.get(simpleName(annotation));
                if (kind != null) {
                    found.add(new MappedClass(kind, name));
                }
            }
            return super.visitClass(type, name + "$");
        }

        private static String simpleName(AnnotationTree annotation) {
            return annotation.getAnnotationType().toString().replaceFirst(".*\\.", "");
        }
    }
}
