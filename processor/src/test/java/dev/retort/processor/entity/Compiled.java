package dev.retort.processor.entity;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.retort.processor.entity.code.CodeEvaluator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources as javac understands them, on the class path of the tests. */
public record Compiled(Elements elements, Types types, CodeEvaluator code) {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum) (\\w+)");

    /** Compiles sources; each is named after its first type. Fails when one has an error. */
    public static Compiled of(String... sources) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, List.of("-proc:none"), null, units(sources));
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .findFirst()
                .ifPresent(error -> {
                    throw new AssertionError(error.toString());
                });
        return new Compiled(
                task.getElements(),
                task.getTypes(),
                CompilerCode.of(task.getElements(), Trees.instance(task), internal -> Optional.empty()));
    }

    static List<? extends JavaFileObject> units(String... sources) {
        return Stream.of(sources).map(Source::new).toList();
    }

    /** The class of a name. */
    public TypeElement type(String name) {
        TypeElement type = elements.getTypeElement(name);
        if (type == null) {
            throw new AssertionError("no class " + name);
        }
        return type;
    }

    /** A field of a class. */
    public VariableElement field(String type, String name) {
        return ElementFilter.fieldsIn(type(type).getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name + " in " + type));
    }

    /** A method of a class. */
    public Element method(String type, String name) {
        return ElementFilter.methodsIn(type(type).getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method " + name + " in " + type));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///" + name(text).replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        private static String name(String text) {
            Matcher home = PACKAGE.matcher(text);
            Matcher type = TYPE.matcher(text);
            if (!type.find()) {
                throw new AssertionError("no type in " + text);
            }
            return (home.find() ? home.group(1) + "." : "") + type.group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
