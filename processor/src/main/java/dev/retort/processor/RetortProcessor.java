package dev.retort.processor;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
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
 *
 * <p>This class uses nothing but the JDK, so that it is there to report what the processor path lacks.
 */
@AutoService(Processor.class)
public final class RetortProcessor extends AbstractProcessor {
    private final Optional<String> incomplete = ProcessorPath.whatIsMissing();
    private @Nullable ProcessorRounds rounds;

    /** For the compiler, which needs a constructor without parameters. */
    public RetortProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        if (incomplete.isPresent()) {
            environment.getMessager().printMessage(Diagnostic.Kind.ERROR, incomplete.get());
        } else {
            rounds = new ProcessorRounds(environment);
        }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return incomplete.isPresent() ? Set.of() : ProcessorRounds.annotations();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return incomplete.isPresent() ? Set.of() : ProcessorOptions.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (rounds != null) {
            rounds.round(annotations, round);
        }
        return false;
    }

    /** The qualified names of the classes that drafts have become so far, for the plug-in, which compiles them. */
    public List<String> drafts() {
        return rounds == null ? List.of() : rounds.drafts();
    }
}
