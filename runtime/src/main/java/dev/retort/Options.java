package dev.retort;

import dev.retort.run.RunListener;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link Retort} was told; see the methods of the same names there. */
record Options(
        @Nullable ClassLoader classLoader,
        @Nullable String migrations,
        List<dev.retort.revision.Revision> drafts,
        RunListener listener,
        Duration lockTimeout) {
    static final Options DEFAULT = new Options(null, null, List.of(), RunListener.SILENT, Duration.ofMinutes(5));

    Options {
        drafts = List.copyOf(drafts);
    }

    Options withClassLoader(ClassLoader classLoader) {
        return new Options(classLoader, migrations, drafts, listener, lockTimeout);
    }

    Options withMigrations(String migrations) {
        return new Options(classLoader, migrations, drafts, listener, lockTimeout);
    }

    Options withDrafts(List<dev.retort.revision.Revision> drafts) {
        return new Options(classLoader, migrations, drafts, listener, lockTimeout);
    }

    Options withListener(RunListener listener) {
        return new Options(classLoader, migrations, drafts, listener, lockTimeout);
    }

    Options withLockTimeout(Duration lockTimeout) {
        return new Options(classLoader, migrations, drafts, listener, lockTimeout);
    }

    /** The histories that are meant. Reads the index of revisions. */
    Histories histories() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader own = context != null ? context : Retort.class.getClassLoader();
        return Histories.load(classLoader != null ? classLoader : own, migrations, drafts);
    }
}
