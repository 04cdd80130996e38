package dev.retort.processor;

import dev.retort.Migrations;
import dev.retort.PartOf;
import dev.retort.Revision;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The rounds of a compilation, of which the first problem that ends one ends all. */
final class ProcessorRounds {
    private final ProcessingEnvironment environment;
    private @Nullable CompilationRun compilation;
    private boolean failed;

    ProcessorRounds(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The annotations without which there is nothing to do. */
    static Set<String> annotations() {
        return Stream.concat(
                        MappedClasses.ANNOTATIONS.stream(),
                        Stream.of(Migrations.class.getName(), Revision.class.getName(), PartOf.class.getName()))
                .collect(Collectors.toUnmodifiableSet());
    }

    void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!failed && !round.errorRaised()) {
            guarded(() -> process(compilation(), annotations, round));
        }
    }

    /** The qualified names of the classes that drafts have become so far. */
    List<String> drafts() {
        return compilation == null ? List.of() : compilation.drafts();
    }

    private CompilationRun compilation() {
        CompilationRun current = compilation;
        if (current == null) {
            runtime().require();
            current = new CompilationRun(environment, ProcessorOptions.of(environment.getOptions()));
            compilation = current;
        }
        return current;
    }

    private RuntimeOnClassPath runtime() {
        return new RuntimeOnClassPath(environment.getElementUtils(), new CompilerFiles(environment.getFiler()));
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
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
    }
}
