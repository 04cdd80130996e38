package dev.retort;

import dev.retort.run.RunOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link Retort} was told; see the methods of the same names there. */
record Options(
        @Nullable ClassLoader classLoader,
        @Nullable String migrations,
        List<dev.retort.revision.Revision> drafts,
        RunOptions run) {
    static final Options DEFAULT = new Options(null, null, List.of(), RunOptions.DEFAULT);

    Options {
        drafts = List.copyOf(drafts);
    }

    Options withClassLoader(ClassLoader classLoader) {
        return new Options(classLoader, migrations, drafts, run);
    }

    Options withMigrations(String migrations) {
        return new Options(classLoader, migrations, drafts, run);
    }

    Options withDrafts(List<dev.retort.revision.Revision> drafts) {
        return new Options(classLoader, migrations, drafts, run);
    }

    Options withRun(RunOptions run) {
        return new Options(classLoader, migrations, drafts, run);
    }

    /** The histories that are meant. Reads the index of revisions. */
    Histories histories() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader own = context != null ? context : Retort.class.getClassLoader();
        return Histories.load(classLoader != null ? classLoader : own, migrations, drafts);
    }
}
