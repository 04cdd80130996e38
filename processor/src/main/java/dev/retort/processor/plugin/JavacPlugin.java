package dev.retort.processor.plugin;

import com.google.auto.service.AutoService;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.retort.problem.RetortException;
import dev.retort.processor.ProcessorPath;
import dev.retort.processor.RetortProcessor;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The processor as a plug-in of javac: {@code -Xplugin:Retort -proc:none}. It reports and writes the same, but javac does not enter all
 * classes a second time, as it does after any processor. The options are those of the processor.
 *
 * <p>It works between the entry of the classes and their analysis, when other processors are through. javac exports what it needs to nobody:
 * {@code -J--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED}, and the same for {@code processing} and {@code util} (RT515).
 */
@AutoService(Plugin.class)
public final class JavacPlugin implements Plugin {
    /** For the compiler, which needs a constructor without parameters. */
    public JavacPlugin() {}

    @Override
    public String getName() {
        return "Retort";
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        Optional<String> missing = ProcessorPath.whatIsMissing();
        task.addTaskListener(missing.isPresent() ? new Refusal(task, missing.get()) : new Compilation(task));
    }

    private static void error(JavacTask task, CompilationUnitTree unit, String message) {
        Trees.instance(task).printMessage(Diagnostic.Kind.ERROR, message, unit, unit);
    }

    /**
     * Fails the compilation, because a jar is missing. Like its outer class, it uses nothing but the JDK.
     *
     * @param message which jar, and what to do
     */
    private record Refusal(JavacTask task, String message) implements TaskListener {
        @Override
        public void started(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ENTER) {
                error(task, event.getCompilationUnit(), message);
                task.removeTaskListener(this); // once is enough
            }
        }
    }

    /** One run of the compiler. */
    private static final class Compilation implements TaskListener {
        private final JavacTask task;
        /** The last tree of each source: other processors have javac enter it several times. */
        private final Map<URI, CompilationUnitTree> units = new LinkedHashMap<>();

        private boolean isRead;
        private @Nullable CompiledDrafts drafts;

        Compilation(JavacTask task) {
            this.task = task;
        }

        @Override
        public void started(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ANALYZE && !isRead) {
                isRead = true;
                try {
                    read(JavacContext.of(task));
                } catch (RetortException e) {
                    error(task, units.values().iterator().next(), String.valueOf(e.getMessage()));
                }
            }
        }

        @Override
        public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ENTER && event.getCompilationUnit() != null && !isRead) {
                units.put(event.getSourceFile().toUri(), event.getCompilationUnit());
            } else if (event.getKind() == TaskEvent.Kind.COMPILATION && drafts != null) {
                drafts.compile();
            }
        }

        private void read(JavacContext context) {
            ProcessingEnvironment environment = context.environment();
            RetortProcessor processor = new RetortProcessor();
            EnteredClasses classes = EnteredClasses.of(units.values(), environment);
            processor.init(environment);
            Set<TypeElement> annotations = classes.annotations(processor.getSupportedAnnotationTypes());
            if (!annotations.isEmpty()) {
                processor.process(annotations, classes);
                processor.process(Set.of(), classes.over());
                drafts = new CompiledDrafts(context, processor.drafts());
            }
        }
    }
}
