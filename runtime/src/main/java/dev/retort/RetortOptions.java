package dev.retort;

import dev.retort.index.IndexSummary;
import dev.retort.run.RunOptions;
import dev.retort.run.session.ConnectionSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The options of {@link Retort}; see the methods of the same names there. */
record RetortOptions(
        @Nullable ClassLoader classLoader,
        @Nullable String migrations,
        List<dev.retort.revision.RevisionNode> drafts,
        RunOptions run) {
    static final RetortOptions DEFAULT = new RetortOptions(null, null, List.of(), RunOptions.DEFAULT);

    RetortOptions {
        drafts = List.copyOf(drafts);
    }

    RetortOptions withClassLoader(ClassLoader classLoader) {
        return new RetortOptions(classLoader, migrations, drafts, run);
    }

    RetortOptions withMigrations(String migrations) {
        return new RetortOptions(classLoader, migrations, drafts, run);
    }

    RetortOptions withDrafts(List<dev.retort.revision.RevisionNode> drafts) {
        return new RetortOptions(classLoader, migrations, drafts, run);
    }

    RetortOptions withRun(RunOptions run) {
        return new RetortOptions(classLoader, migrations, drafts, run);
    }

    /** The histories that are meant. Reads the index of revisions. */
    LoadedHistories histories() {
        return LoadedHistories.load(loader(), migrations, drafts);
    }

    /**
     * What is done with the pending revisions of a database; nothing if it has none, which one row of counts tells.
     *
     * @param task begins with the connection that was opened for the counts
     */
    List<String> ofPending(ConnectionSource source, Function<ConnectionSource, List<String>> task) {
        Optional<IndexSummary> summary =
                drafts.isEmpty() && !run.verify() ? IndexSummary.read(loader()) : Optional.empty();
        return summary.isEmpty()
                ? task.apply(source)
                : summary.get().unlessComplete(source, loader(), migrations, task);
    }

    /** How to run, with the callbacks of the class path. */
    RunOptions running() {
        return run.withServicesOf(loader());
    }

    /** The class loader of the revisions and of dialects from outside. */
    ClassLoader loader() {
        if (classLoader != null) {
            return classLoader;
        }
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : Retort.class.getClassLoader();
    }
}
