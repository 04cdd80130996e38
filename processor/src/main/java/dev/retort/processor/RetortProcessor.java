package dev.retort.processor;

import com.google.auto.service.AutoService;
import dev.retort.Migrations;
import dev.retort.PartOf;
import dev.retort.Revision;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Compares the entities of a compilation with the snapshot of their history, warns where they differ, and leaves what the tools and
 * the runner need in the class output. Writes nothing into the sources, and the same bytes for the same input.
 *
 * <p>Options: {@code retort.package}, {@code retort.snapshot}, {@code retort.drift=warn|error|ignore}. It claims no annotation, and a
 * compilation without entities, revisions and migrations packages does not call it.
 */
@AutoService(Processor.class)
public final class RetortProcessor extends AbstractProcessor {
    private @Nullable CompilationRun compilation;
    private boolean failed;

    /** For the compiler, which needs a constructor without parameters. */
    public RetortProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Stream.concat(
                        MappedClasses.ANNOTATIONS.stream(),
                        Stream.of(Migrations.class.getName(), Revision.class.getName(), PartOf.class.getName()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!failed && !round.errorRaised()) {
            guarded(() -> process(compilation(), annotations, round));
        }
        return false;
    }

    private CompilationRun compilation() {
        CompilationRun current = compilation;
        if (current == null) {
            runtime().require();
            current = new CompilationRun(processingEnv, ProcessorOptions.of(processingEnv.getOptions()));
            compilation = current;
        }
        return current;
    }

    private RuntimeOnClassPath runtime() {
        return new RuntimeOnClassPath(processingEnv.getElementUtils(), new CompilerFiles(processingEnv.getFiler()));
    }

    private static void process(
            CompilationRun compilation, Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            compilation.finish();
        } else {
            compilation.round(annotations, round);
        }
    }

    /** The only place that turns an exception into a message: a processor that throws takes the compiler down with a stack trace. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RetortException e) {
            fail(String.valueOf(e.getMessage()));
        } catch (EnumConstantNotPresentException e) {
            fail(String.valueOf(runtime().unknownConstant(e).getMessage()));
        } catch (LinkageError e) {
            fail(runtime().incompatible(e).map(Throwable::getMessage).orElseGet(() -> internal(e)));
        } catch (RuntimeException e) {
            fail(internal(e));
        }
    }

    private static String internal(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return Problem.INTERNAL.message(
                "Internal error in Retort: %s%s. This is a bug in Retort. Please report it with the entity involved, if you know it. As a workaround, compile with -proc:none."
                        .formatted(e, trace.length == 0 ? "" : " at " + trace[0]));
    }

    private void fail(String message) {
        failed = true;
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
    }
}
