package dev.retort;

import dev.retort.index.MigrationIndex;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionHeader;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A revision class, loaded when it is needed. */
final class MigrationClass {
    private final String name;
    private final ClassLoader classLoader;

    /**
     * @param name its binary name
     */
    MigrationClass(String name, ClassLoader classLoader) {
        this.name = name;
        this.classLoader = classLoader;
    }

    /** The revision that it is, by the index or, where that does not say, by its annotation. */
    dev.retort.revision.RevisionNode revision(MigrationIndex.Line line) {
        RevisionHeader node = line.node().orElseGet(this::node);
        return new dev.retort.revision.RevisionNode(node, name, () -> body(node.id()));
    }

    private RevisionHeader node() {
        Revision annotation = annotation(load());
        return new RevisionHeader(
                annotation.id(),
                List.of(annotation.parents()),
                List.of(annotation.labels()),
                List.of(annotation.dependsOn()),
                List.of(annotation.replaces()),
                "");
    }

    private RevisionBody body(String id) {
        Class<? extends Migration> type = load();
        Revision annotation = annotation(type);
        if (!annotation.id().equals(id)) {
            throw broken("has the id %s, and the index of revisions says %s".formatted(annotation.id(), id), null);
        }
        Migration migration = create(type);
        try {
            return new RevisionBody(
                    annotation.message(),
                    Operations.recordedBy(migration::upgrade),
                    Operations.recordedUnlessDerived(migration::downgrade),
                    accepted(type),
                    annotation.transactional());
        } catch (RuntimeException | LinkageError e) {
            throw broken("throws %s while it records its operations".formatted(e), e);
        }
    }

    private static Set<String> accepted(Class<?> type) {
        return Arrays.stream(type.getAnnotationsByType(Accept.class))
                .map(accept -> accept.hazard() == Hazard.CUSTOM
                        ? accept.code()
                        : Problem.valueOf(accept.hazard().name()).code())
                .collect(Collectors.toSet());
    }

    private Class<? extends Migration> load() {
        try {
            return Class.forName(name, false, classLoader).asSubclass(Migration.class);
        } catch (ClassNotFoundException | LinkageError e) {
            throw broken("is in the index of revisions, but can't be loaded (%s)".formatted(e), e);
        } catch (ClassCastException e) {
            throw broken("does not implement " + Migration.class.getName(), e);
        }
    }

    private Revision annotation(Class<?> type) {
        Revision annotation = type.getAnnotation(Revision.class);
        if (annotation == null) {
            throw broken("has no annotation @Revision", null);
        }
        return annotation;
    }

    private Migration create(Class<? extends Migration> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
            throw broken("is not a public class with a public constructor without parameters", e);
        } catch (InvocationTargetException e) {
            throw broken("throws %s when it is made".formatted(e.getCause()), e);
        }
    }

    private RetortException broken(String what, @Nullable Throwable cause) {
        return new RetortException(
                Problem.BROKEN_REVISION_CLASS, """
                The revision class %s %s. Its operations are not known, so nothing was run. Fix the class and compile it again with Retort on \
                the processor path, which writes META-INF/services/%s again; if a class was deleted, do a clean build.""".formatted(name, what, Migration.class.getName()), cause);
    }
}
