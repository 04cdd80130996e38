package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.entity.CompilerTrees;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Environments of build tools. */
class CompilerTreesTest {
    @Test
    void theTreesOfJavacAreFoundBehindAnEnvironmentThatWrapsIts() {
        Asking asking = new Asking();
        CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:only"), List.of("java.lang.Object"), null);
        task.setProcessors(List.of(asking));
        assertThat(task.call()).isTrue();
        assertThat(asking.direct).isTrue();
        assertThat(asking.wrapped).isTrue();
        assertThat(asking.foreign).isFalse();
    }

    private static final class Asking extends AbstractProcessor {
        private boolean direct;
        private boolean wrapped;
        private boolean foreign;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            direct = CompilerTrees.of(processingEnv).isPresent();
            wrapped = CompilerTrees.of(new Wrapper(processingEnv)).isPresent();
            foreign = CompilerTrees.of(new Wrapper(null)).isPresent();
            return false;
        }
    }

    /** As Gradle's. */
    private static final class Wrapper implements ProcessingEnvironment {
        private final ProcessingEnvironment delegate;

        private Wrapper(ProcessingEnvironment delegate) {
            this.delegate = delegate;
        }

        @Override
        public Map<String, String> getOptions() {
            return delegate.getOptions();
        }

        @Override
        public Messager getMessager() {
            return delegate.getMessager();
        }

        @Override
        public Filer getFiler() {
            return delegate.getFiler();
        }

        @Override
        public Elements getElementUtils() {
            return delegate.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return delegate.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return delegate.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return delegate.getLocale();
        }
    }
}
