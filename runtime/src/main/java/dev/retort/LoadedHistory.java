package dev.retort;

import dev.retort.index.IndexSummary;
import dev.retort.index.MigrationIndex;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Repeatable;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.history.HistoryTable;
import dev.retort.schema.CompiledSchema;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
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
 * @param repeatables what runs behind the revisions when it has changed, in order
 */
record LoadedHistory(String packageName, RevisionGraph graph, String historyTable, List<Repeatable> repeatables) {
    private static final String SOURCE = "# source=";

    /** Every history of a class path, by package. Loads revision classes only where the index does not say enough. */
    static List<LoadedHistory> all(ClassLoader classLoader) {
        SortedMap<String, List<dev.retort.revision.RevisionNode>> byPackage = new TreeMap<>();
        for (MigrationIndex.Line line : MigrationIndex.read(classLoader)) {
            byPackage
                    .computeIfAbsent(line.packageName(), name -> new ArrayList<>())
                    .add(new MigrationClass(line.className(), classLoader).revision(line));
        }
        SortedMap<String, String> repeatables = MigrationIndex.texts(classLoader, IndexSummary.REPEATABLES);
        List<LoadedHistory> histories = new ArrayList<>();
        byPackage.forEach((name, revisions) -> histories.add(of(name, revisions, repeatables, classLoader)));
        return histories;
    }

    /** The history of a package that has no revision yet. */
    static LoadedHistory empty(String packageName, ClassLoader classLoader) {
        return of(packageName, List.of(), MigrationIndex.texts(classLoader, IndexSummary.REPEATABLES), classLoader);
    }

    private static LoadedHistory of(
            String packageName,
            Collection<dev.retort.revision.RevisionNode> revisions,
            SortedMap<String, String> repeatables,
            ClassLoader classLoader) {
        return new LoadedHistory(
                packageName,
                RevisionGraph.of(revisions, () -> compiled(packageName, classLoader)),
                historyTable(packageName, classLoader),
                repeatables(packageName, repeatables, classLoader));
    }

    /**
     * The repeatables of a package, by name. Loads none of them. The processor writes their index:
     *
     * <pre>
     * com.acme.bookings.migrations.DailySales # source=52a0c9e4d1b7f386
     * </pre>
     */
    private static List<Repeatable> repeatables(
            String packageName, SortedMap<String, String> texts, ClassLoader classLoader) {
        List<Repeatable> repeatables = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (name.startsWith(packageName + ".") && name.indexOf('.', packageName.length() + 1) < 0) {
                int at = text.indexOf(SOURCE);
                String source =
                        at < 0 ? "" : text.substring(at + SOURCE.length()).strip();
                repeatables.add(new Repeatable(name, source, () -> operations(name, classLoader)));
            }
        });
        return repeatables;
    }

    private static List<Operation> operations(String name, ClassLoader classLoader) {
        try {
            return RepeatableOperations.recordedBy(Class.forName(name, false, classLoader)
                    .asSubclass(RepeatableMigration.class)
                    .getConstructor()
                    .newInstance());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            throw new RetortException(
                    Problem.BROKEN_REPEATABLE,
                    """
                    The repeatable %s can't be used: %s. Its operations are not known, so nothing was run. It has to be a public class with a public \
                    constructor without parameters, and its method run has to record operations alone. If the class was deleted, do a clean build.""".formatted(name, e instanceof InvocationTargetException ? e.getCause() : e),
                    e);
        }
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
        return more.isEmpty() ? this : new LoadedHistory(packageName, graph.plus(more), historyTable, repeatables);
    }

    private static String historyTable(String packageName, ClassLoader classLoader) {
        Migrations configuration = configuration(packageName, classLoader);
        return configuration == null
                ? HistoryTable.DEFAULT_NAME
                : HistoryTable.name(configuration.historySchema(), configuration.historyTable());
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
