package dev.retort.processor.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles the drafts behind the classes of a compilation. javac takes no more sources from a plug-in; drafts refer to no class that
 * refers to them, so a run of their own is enough.
 */
final class CompiledDrafts {
    private final JavacContext context;
    private final List<String> names;

    /** @param names the qualified names of the classes, whose sources are written */
    CompiledDrafts(JavacContext context, List<String> names) {
        this.context = context;
        this.names = List.copyOf(names);
    }

    void compile() {
        if (names.isEmpty()) {
            return;
        }
        ProcessingEnvironment environment = context.environment();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        // Not closed: the files are those of the compilation that this one belongs to.
        JavaFileManager files = new ForwardingJavaFileManager<>(context.files()) {};
        javac.getTask(null, files, messages, options(environment), null, sources(files))
                .call();
        messages.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .forEach(each -> environment.getMessager().printMessage(each.getKind(), each.toString()));
    }

    private List<String> options(ProcessingEnvironment environment) {
        String level = environment.getSourceVersion().name().substring("RELEASE_".length());
        List<String> options = new ArrayList<>(List.of("-proc:none", "-source", level, "-target", level));
        Stream.of("-g", "-g:none", "-parameters").filter(context::isSet).forEach(options::add);
        return options;
    }

    private List<JavaFileObject> sources(JavaFileManager files) {
        Location location = files.hasLocation(StandardLocation.SOURCE_OUTPUT)
                ? StandardLocation.SOURCE_OUTPUT
                : StandardLocation.CLASS_OUTPUT;
        List<JavaFileObject> sources = new ArrayList<>();
        try {
            for (String name : names) {
                sources.add(files.getJavaFileForInput(location, name, JavaFileObject.Kind.SOURCE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the draft", e);
        }
        return sources;
    }
}
