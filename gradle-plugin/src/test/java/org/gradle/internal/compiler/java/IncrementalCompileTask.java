package org.gradle.internal.compiler.java;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.File;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler.CompilationTask;

/**
 * Stands in for the one class of Gradle's incremental compiler that its API jar leaves out. It tells Gradle which classes the compiler made
 * of which source. Gradle makes it by this name. It does not report who uses a constant of another class.
 */
public final class IncrementalCompileTask implements CompilationTask, TaskListener {
    private final JavacTask task;
    private final Function<File, Optional<String>> relative;
    private final Consumer<String> beforeWriting;
    private final Consumer<Map<String, Set<String>>> classesBySource;
    private final Map<String, Set<String>> classes = new TreeMap<>();

    /** For Gradle, which calls it by reflection. */
    public IncrementalCompileTask(
            CompilationTask task,
            Function<File, Optional<String>> relative,
            Consumer<String> beforeWriting,
            Consumer<Map<String, Set<String>>> classesBySource,
            BiConsumer<String, String> accessibleConstants,
            BiConsumer<String, String> privateConstants) {
        this.task = (JavacTask) task;
        this.relative = relative;
        this.beforeWriting = beforeWriting;
        this.classesBySource = classesBySource;
    }

    @Override
    public Boolean call() {
        task.addTaskListener(this);
        try {
            return task.call();
        } finally {
            classesBySource.accept(classes);
        }
    }

    @Override
    public void started(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.GENERATE) {
            beforeWriting.accept(name(event.getTypeElement()));
        }
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.GENERATE) {
            relative.apply(new File(event.getSourceFile().toUri()))
                    .ifPresent(source -> classes.computeIfAbsent(source, none -> new TreeSet<>())
                            .add(name(event.getTypeElement())));
        }
    }

    private String name(TypeElement type) {
        Elements elements = task.getElements();
        return elements.getBinaryName(type).toString();
    }

    @Override
    public void addModules(Iterable<String> modules) {
        task.addModules(modules);
    }

    @Override
    public void setProcessors(Iterable<? extends Processor> processors) {
        task.setProcessors(processors);
    }

    @Override
    public void setLocale(Locale locale) {
        task.setLocale(locale);
    }
}
