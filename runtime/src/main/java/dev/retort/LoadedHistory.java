package dev.retort;

import dev.retort.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One history on the class path: the revisions of a package, and what {@link Migrations} there says about them.
 *
 * @param packageName the package
 * @param historyTable the name of its history table, {@code schema.table} outside the connection's own schema
 */
record LoadedHistory(String packageName, RevisionGraph graph, String historyTable) {
    /** As {@link Migrations#historyTable} has it. */
    private static final String DEFAULT_TABLE = "retort_history";

    /** Every history of a class path, by package. Loads revision classes only where the index does not say enough. */
    static List<LoadedHistory> all(ClassLoader classLoader) {
        SortedMap<String, List<dev.retort.revision.Revision>> byPackage = new TreeMap<>();
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
            String packageName, Collection<dev.retort.revision.Revision> revisions, ClassLoader classLoader) {
        return new LoadedHistory(packageName, RevisionGraph.of(revisions), historyTable(packageName, classLoader));
    }

    /** This history with more revisions on top. */
    LoadedHistory plus(Collection<dev.retort.revision.Revision> more) {
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
