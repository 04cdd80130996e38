package dev.retort.processor.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.operation.Operation;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Drafts compiled in memory, with every lint on, and what their classes record. */
final class Compiled extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private Compiled() {
        super(Compiled.class.getClassLoader());
    }

    static Compiled of(List<Draft> drafts) {
        Compiled compiled = new Compiled();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        StandardJavaFileManager files = javac.getStandardFileManager(problems, null, null);
        javac.getTask(
                        null,
                        compiled.new Memory(files),
                        problems,
                        List.of("-Xlint:all", "-Werror", "-proc:none"),
                        null,
                        drafts.stream()
                                .flatMap(draft -> draft.files().stream().map(file -> new Source(draft, file)))
                                .toList())
                .call();
        assertThat(problems.getDiagnostics()).isEmpty();
        return compiled;
    }

    List<Operation> upgrade(Draft draft) throws ReflectiveOperationException {
        return Operations.recordedBy(migration(draft)::upgrade);
    }

    List<Operation> downgrade(Draft draft) throws ReflectiveOperationException {
        return Operations.recordedBy(migration(draft)::downgrade);
    }

    Class<?> type(Draft draft) throws ReflectiveOperationException {
        return loadClass(draft.packageName() + "." + draft.className());
    }

    /** The bytes of the largest class file; no method is larger. */
    int largest() {
        return classes.values().stream()
                .mapToInt(ByteArrayOutputStream::size)
                .max()
                .orElseThrow();
    }

    private Migration migration(Draft draft) throws ReflectiveOperationException {
        return (Migration) type(draft).getConstructor().newInstance();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(Draft draft, DraftFile file) {
            super(URI.create("string:///" + draft.packageName().replace('.', '/') + "/" + file.name()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        Memory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
