package dev.retort;

import dev.retort.revision.RevisionGraph;
import dev.retort.schema.CompiledSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One history on the class path: the revisions of a package and its {@link Migrations} annotation.
 *
 * @param packageName the package
 * @param historyTable the name of its history table, {@code schema.table} outside the connection's own schema
 */
record LoadedHistory(String packageName, RevisionGraph graph, String historyTable) {
    /** As {@link Migrations#historyTable} has it. */
    private static final String DEFAULT_TABLE = "retort_history";

    /** Every history of a class path, by package. Loads revision classes only where the index does not say enough. */
    static List<LoadedHistory> all(ClassLoader classLoader) {
        SortedMap<String, List<dev.retort.revision.RevisionNode>> byPackage = new TreeMap<>();
        for (MigrationIndex.Line line : MigrationIndex.read(classLoader)) {
            byPackage
                    .computeIfAbsent(line.packageName(), name -> new ArrayList<>())
                    .add(new MigrationClass(line.className(), classLoader).revision(line));
        }
        List<LoadedHistory> histories = new ArrayList<>();
        byPackage.forEach((name, revisions) -> histories.add(of(name, revisions, classLoader)));
        return histories;
    }

    /** The history of a package that has no revision yet. */
    static LoadedHistory empty(String packageName, ClassLoader classLoader) {
        return of(packageName, List.of(), classLoader);
    }

    private static LoadedHistory of(
            String packageName, Collection<dev.retort.revision.RevisionNode> revisions, ClassLoader classLoader) {
        return new LoadedHistory(
                packageName,
                RevisionGraph.of(revisions, () -> compiled(packageName, classLoader)),
                historyTable(packageName, classLoader));
    }

    /** A file that can't be read costs a replay and nothing else; {@code retort check} reports it. */
    private static Optional<CompiledSchema> compiled(String packageName, ClassLoader classLoader) {
        try {
            return CompiledSchema.find(classLoader, packageName);
        } catch (IOException unusable) {
            return Optional.empty();
        }
    }

    /** This history with more revisions on top. */
    LoadedHistory plus(Collection<dev.retort.revision.RevisionNode> more) {
        return new LoadedHistory(packageName, graph.plus(more), historyTable);
    }

    private static String historyTable(String packageName, ClassLoader classLoader) {
        Migrations configuration = configuration(packageName, classLoader);
        if (configuration == null) {
            return DEFAULT_TABLE;
        }
        return configuration.historySchema().isEmpty()
                ? configuration.historyTable()
                : configuration.historySchema() + "." + configuration.historyTable();
    }

    private static @Nullable Migrations configuration(String packageName, ClassLoader classLoader) {
        try {
            return Class.forName(packageName + ".package-info", false, classLoader)
                    .getAnnotation(Migrations.class);
        } catch (ClassNotFoundException e) {
            return null; // a package without annotations needs none
        }
    }
}
