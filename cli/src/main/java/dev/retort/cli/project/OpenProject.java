package dev.retort.cli.project;

import dev.retort.Downgrade;
import dev.retort.MigrationRunner;
import dev.retort.Migrations;
import dev.retort.Retort;
import dev.retort.catalog.drift.IgnoredObjects;
import dev.retort.catalog.scratch.ScratchServer;
import dev.retort.catalog.scratch.ScratchServers;
import dev.retort.catalog.verify.HistoryCheck;
import dev.retort.catalog.verify.MigrationsOf;
import dev.retort.catalog.verify.VerifiedHistory;
import dev.retort.dialect.Dialects;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.spi.Extensions;
import dev.retort.revision.Repeatable;
import dev.retort.revision.Replay;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.history.Database;
import dev.retort.run.history.RepeatableTable;
import dev.retort.run.session.ConnectionSource;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.net.URLClassLoader;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** A project whose revision classes and drivers can be loaded. */
public final class OpenProject implements AutoCloseable {
    private final Project project;
    private final URLClassLoader loader;
    private final RegisteredDrivers registered = new RegisteredDrivers();
    private final List<H2TraceFile> traces = new ArrayList<>();
    private final Map<String, RevisionGraph> graphs = new HashMap<>();

    private OpenProject(Project project, URLClassLoader loader) {
        this.project = project;
        this.loader = loader;
    }

    public static OpenProject of(Project project) {
        return new OpenProject(
                project, new URLClassLoader(Project.urls(project.places()), OpenProject.class.getClassLoader()));
    }

    /** The revisions of this project without a database. */
    public Retort offline() {
        return choose(Retort.offline());
    }

    /** The revisions of a migrations package. They are read once, so that each records its operations once. */
    public RevisionGraph graph(String packageName) {
        return graphs.computeIfAbsent(
                packageName, name -> offline().migrations(name).graph());
    }

    /** The revisions of this project, of the history that was asked for. */
    public Retort choose(Retort retort) {
        Retort mine = retort.classLoader(loader);
        return project.packageName().map(mine::migrations).orElse(mine);
    }

    /** Replays the revisions of a migrations package and compares the result with its snapshot, as {@link HistoryCheck#of} tells. */
    public HistoryCheck check(Snapshot written, Snapshot snapshot, String packageName, HazardRules rules) {
        RevisionGraph graph = graph(packageName);
        HistoryCheck check = HistoryCheck.of(written, snapshot, graph, rules, loader, packageName);
        Schema schema = graph.schemaAt(graph.ancestors(graph.heads()));
        for (Repeatable each : offline().migrations(packageName).repeatables()) {
            schema = each.applyTo(schema);
        }
        return check;
    }

    /** The history of a migrations package as a verification takes it. */
    public VerifiedHistory history(
            String packageName, Snapshot written, Optional<EntitiesFile> entities, Extensions extensions) {
        return VerifiedHistory.of(packageName, loader, written, entities, extensions);
    }

    /** Where scratch databases are made, by a name or a URL; see {@link ScratchServers#of}. */
    public ScratchServer scratch(String database, @Nullable String user, @Nullable String password) {
        return ScratchServers.of(database, user, password, loader);
    }

    /** Whether a migrations package wants its revisions online. */
    public boolean isOnline(String packageName) {
        return configuration(packageName).map(Migrations::online).orElse(false);
    }

    /** Whether a migrations package wants its drafts to write their downgrade. */
    public Downgrade downgrade(String packageName) {
        return configuration(packageName).map(Migrations::downgrade).orElse(Downgrade.WRITTEN);
    }

    /**
     * The runner of a migrations package whose revisions are scripts; empty where they are classes.
     *
     * @throws RetortException if it names no database (RT320), or one that has no dialect (RT412)
     */
    public Optional<ScriptRunner> scriptRunner(String packageName) {
        return configuration(packageName)
                .filter(each -> each.runner().runsScripts())
                .map(each -> scriptRunner(packageName, each));
    }

    /**
     * Refuses a command that needs revision classes, where all histories that were asked for have another runner.
     *
     * @param command the name of the command
     * @throws RetortException RT322
     */
    public void requireOwnRunner(String command) {
        List<Optional<ScriptRunner>> runners = new CompilerOutput(project)
                .packageNames().stream().map(this::scriptRunner).toList();
        if (!runners.isEmpty() && runners.stream().allMatch(Optional::isPresent)) {
            throw OtherRunner.refusing(command, runners.get(0).orElseThrow());
        }
    }

    private ScriptRunner scriptRunner(String packageName, Migrations migrations) {
        MigrationRunner runner = migrations.runner();
        if (migrations.databases().length == 0) {
            throw new RetortException(
                    Problem.RUNNER_NEEDS_DATABASES,
                    "%s runs scripts, and @Migrations of %s names no database to write them for. Name those that the history is for, and compile:  @Migrations(runner = MigrationRunner.%s, databases = \"postgresql\")"
                            .formatted(runner, packageName, runner));
        }
        return scriptRunner(packageName, runner, List.of(migrations.databases()), migrations.scripts());
    }

    private ScriptRunner scriptRunner(
            String packageName, MigrationRunner runner, List<String> databases, String folder) {
        return new ScriptRunner(
                packageName,
                runner,
                databases.stream()
                        .distinct()
                        .map(name -> Dialects.named(name, loader))
                        .toList(),
                folder.isEmpty() ? ScriptRunner.defaultFolder(runner) : folder);
    }

    /**
     * A runner of scripts that a migrations package is to have, and does not state yet.
     *
     * @param databases the databases to have scripts for; empty for those that the package states
     * @throws RetortException as {@link #scriptRunner(String)}
     */
    public ScriptRunner scriptRunner(String packageName, MigrationRunner runner, List<String> databases) {
        List<String> names = databases.isEmpty() ? databases(packageName) : databases;
        if (names.isEmpty()) {
            throw new RetortException(
                    Problem.RUNNER_NEEDS_DATABASES,
                    "%s runs scripts, and nothing names the databases to write them for. Name each:  retort runner %s --database postgresql"
                            .formatted(runner, runner.name().toLowerCase(Locale.ROOT)));
        }
        MigrationRunner now = runner(packageName);
        boolean same = now == runner || now == MigrationRunner.RETORT;
        String folder =
                same ? configuration(packageName).map(Migrations::scripts).orElse("") : "";
        return scriptRunner(packageName, runner, names, folder);
    }

    /** The runner that a migrations package states. */
    public MigrationRunner runner(String packageName) {
        return configuration(packageName).map(Migrations::runner).orElse(MigrationRunner.RETORT);
    }

    /** The databases that a migrations package states; empty for all. */
    public List<String> databases(String packageName) {
        return configuration(packageName).map(each -> List.of(each.databases())).orElse(List.of());
    }

    /** The version of Hibernate that a migrations package states; empty for none. */
    public String hibernate(String packageName) {
        return configuration(packageName).map(Migrations::hibernate).orElse("");
    }

    /** A database with a history table of a name, all of whose revisions count. */
    public Database database(ConnectionSource connections, String historyTable) throws SQLException {
        return Database.open(connections, historyTable, id -> true, loader);
    }

    /** Reads a database, with the dialects of this project, and compares it with a schema. */
    public LiveDatabase compare(ConnectionSource connections, ExpectedSchema expected, IgnoredObjects ignored) {
        return LiveDatabase.compare(connections, loader, expected, ignored);
    }

    /** What a comparison with a database leaves alone: by the patterns of a migrations package and of a command, and what is of others. */
    public IgnoredObjects ignored(Retort retort, String packageName, List<String> patterns) {
        List<String> others = new ArrayList<>(objectsOfOthers(retort.graph()));
        others.add(retort.historyTable());
        others.add(RepeatableTable.nameBeside(retort.historyTable()));
        return ignored(packageName).and(IgnoredObjects.anything(patterns)).and(IgnoredObjects.anything(others));
    }

    /** What a migrations package leaves alone, by its patterns. */
    private IgnoredObjects ignored(String packageName) {
        return configuration(packageName).map(IgnoredObjects::of).orElse(IgnoredObjects.none());
    }

    /** The names of all that the other histories of this project have made by their heads. */
    private List<String> objectsOfOthers(RevisionGraph own) {
        List<String> names = new ArrayList<>();
        for (RevisionGraph graph : Retort.offline().classLoader(loader).graphs()) {
            if (!ids(graph).equals(ids(own))) {
                Schema schema = Replay.upgrade(Schema.empty(), graph.revisions());
                schema.tables().forEach(table -> names.add(table.name()));
                schema.sequences().forEach(sequence -> names.add(sequence.name()));
                schema.views().forEach(view -> names.add(view.name()));
            }
        }
        return names;
    }

    private static List<String> ids(RevisionGraph graph) {
        return graph.revisions().stream().map(RevisionNode::id).toList();
    }

    /** The classes of the project. */
    public ClassLoader loader() {
        return loader;
    }

    private Optional<Migrations> configuration(String packageName) {
        return MigrationsOf.packageNamed(packageName, loader);
    }

    /**
     * Registers the drivers on the project's class path with {@link DriverManager}, which sees only those of its caller's class loader.
     * A driver that this class loader already has is not registered again: two of them would try a wrong password twice.
     */
    public void registerDrivers() {
        List<Driver> own = ServiceLoader.load(Driver.class, loader).stream()
                .filter(provider -> provider.type().getClassLoader() == loader)
                .map(ServiceLoader.Provider::get)
                .toList();
        own.forEach(registered::add);
    }

    /** The drivers that are there, sorted by name. */
    public List<String> drivers() {
        return ServiceLoader.load(Driver.class, loader).stream()
                .map(provider -> nameOf(provider.get()))
                .sorted()
                .toList();
    }

    /** {@code org.h2.Driver 2.4}. */
    public static String nameOf(Driver driver) {
        Driver meant = driver instanceof DriverShim shim ? shim.driver() : driver;
        return "%s %s.%s".formatted(meant.getClass().getName(), meant.getMajorVersion(), meant.getMinorVersion());
    }

    /** Deletes, when this project is closed, the trace file that H2 writes beside a database that had none. */
    public void deleteTraceFileOnClose(String url) {
        H2TraceFile.ofUntracedDatabase(url).ifPresent(traces::add);
    }

    @Override
    public void close() throws IOException {
        registered.close();
        for (H2TraceFile trace : traces) {
            trace.delete();
        }
        loader.close();
    }
}
