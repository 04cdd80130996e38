package dev.retort.cli.script;

import dev.retort.MigrationRunner;
import dev.retort.catalog.migrator.ScriptMigrator;
import dev.retort.cli.project.ScriptRunner;
import dev.retort.cli.project.TargetTexts;
import dev.retort.dialect.Dialect;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.Draft;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The scripts of a history whose runner is not Retort. */
public final class Scripts {
    /** What joins branches: a script can't be replayed in memory, so its draft is made again. */
    static final String REWRITE =
            "If two branches were merged, keep the scripts and the snapshot of one, delete the scripts of the other, compile, and write its change again:  retort revision -m \"...\"";

    private final ScriptRunner runner;
    private final ScriptTool tool;
    private final List<WrittenScript> written;

    private Scripts(ScriptRunner runner, ScriptTool tool, List<WrittenScript> written) {
        this.runner = runner;
        this.tool = tool;
        this.written = List.copyOf(written);
    }

    /**
     * The scripts that are there.
     *
     * @param resources the resources root
     */
    public static Scripts read(ScriptRunner runner, Path resources) throws IOException {
        return read(runner, resources, runner);
    }

    /**
     * The scripts that are there, of a history that had other databases when they were written.
     *
     * @param resources the resources root
     * @param former the runner of the history with the databases of that time
     */
    public static Scripts read(ScriptRunner runner, Path resources, ScriptRunner former) throws IOException {
        Path folder = resources.resolve(runner.folder());
        ScriptTool tool = runner.runner() == MigrationRunner.FLYWAY
                ? new FlywayScripts(runner, folder, alone(runner, former))
                : new LiquibaseScripts(runner, folder);
        return new Scripts(runner, tool, tool.scripts());
    }

    /** The database that was the only one and is one of several. */
    private static Optional<Dialect> alone(ScriptRunner runner, ScriptRunner former) {
        boolean isGrowing = former.runner() == runner.runner()
                && former.databases().size() == 1
                && runner.databases().size() > 1;
        return runner.databases().stream()
                .filter(dialect -> isGrowing
                        && dialect.name().equals(former.databases().get(0).name()))
                .findFirst();
    }

    /** The files that have to be elsewhere, because the history is for several databases by now, and where. */
    public Map<Path, Path> moves() throws IOException {
        return tool.moves();
    }

    /** The runner. */
    public ScriptRunner runner() {
        return runner;
    }

    /** The scripts that are there, those written by hand too. */
    List<WrittenScript> written() {
        return written;
    }

    /**
     * The files that create a schema, for the databases that have no script of a revision.
     *
     * @param baseline the revision, from an empty schema
     * @throws RetortException if there are scripts of an earlier time, which lead elsewhere (RT303), or scripts of others, which run first (RT428)
     */
    public ScriptFiles missing(Draft baseline, Instant now) throws IOException {
        List<WrittenScript> same =
                written.stream().filter(each -> each.id().equals(baseline.id())).toList();
        if (same.isEmpty() && !graph().heads().isEmpty()) {
            throw new RetortException(
                    Problem.SEVERAL_HEADS,
                    "%s contains scripts of this history that lead to %s, and the snapshot is at %s. Nothing was written. Delete those scripts, which version control keeps, and run the command again."
                            .formatted(runner.folder(), TargetTexts.list(graph().heads()), baseline.id()));
        }
        List<Dialect> databases = runner.databases().stream()
                .filter(dialect ->
                        same.stream().noneMatch(each -> each.databases().contains(dialect.name())))
                .toList();
        if (databases.isEmpty()) {
            return new ScriptFiles(Map.of(), Map.of());
        }
        requirePlaces(same);
        new ScriptsOfOthers(runner, tool, written).requireNone(databases);
        Optional<ScriptVersion> others = same.stream()
                .filter(each -> !tool.isOneFolder())
                .flatMap(each -> each.version().stream())
                .findFirst();
        Map<Path, String> files = tool.files(baseline, others.orElseGet(() -> next(now)), databases);
        return new ScriptFiles(files, tool.including(List.copyOf(files.keySet())));
    }

    /** A script of Retort that is in the folder of no database would be written again for the one that it is for. */
    private void requirePlaces(List<WrittenScript> scripts) {
        List<String> nowhere = scripts.stream()
                .filter(each -> !tool.isOneFolder() && each.databases().isEmpty())
                .map(WrittenScript::name)
                .toList();
        if (!nowhere.isEmpty()) {
            throw new RetortException(
                    Problem.RUNNER_CHANGE_REFUSED,
                    "%1$s contains %2$s, and with several databases each has its own folder. Nothing was written. Move the scripts into the folder of the database that they are for, such as %1$s/%3$s, and run the command again."
                            .formatted(
                                    runner.folder(),
                                    String.join(", ", nowhere),
                                    runner.databases().get(0).name()));
        }
    }

    private ScriptVersion next(Instant now) {
        return highest().map(each -> each.next(now)).orElseGet(tool::first);
    }

    private Optional<ScriptVersion> highest() {
        return written.stream().flatMap(each -> each.version().stream()).max(ScriptVersion::compareTo);
    }

    /** The scripts whose text is not Retort's, by their names: those of others, and those of this history that somebody edited. */
    public List<String> byHand() throws IOException {
        List<String> edited = written.stream()
                .filter(WrittenScript::edited)
                .map(WrittenScript::name)
                .toList();
        return Stream.concat(
                        new ScriptsOfOthers(runner, tool, written).names(runner.databases()).stream(), edited.stream())
                .toList();
    }

    /** Whether there are scripts that Retort did not write. */
    public boolean hasForeign() {
        return written.stream()
                .anyMatch(each -> each.header().isEmpty() && each.version().isPresent());
    }

    /** The revisions that there are scripts of, without operations. A parent that has no script is taken for the base. */
    public RevisionGraph graph() {
        Map<String, ScriptHeader> byId = new LinkedHashMap<>();
        written.stream()
                .flatMap(each -> each.header().stream())
                .forEach(header -> byId.merge(header.id(), header, Scripts::longer));
        return RevisionGraph.of(byId.values().stream()
                .map(header -> new RevisionNode(
                        header.id(),
                        header.parents().stream().filter(byId::containsKey).toList(),
                        new RevisionBody(header.message(), List.of(), List.of(), Set.of())))
                .toList());
    }

    /**
     * Refuses a revision behind a snapshot whose place is not that of the scripts: it would repeat what they do, or miss it.
     *
     * @param heads the heads of the snapshot
     * @throws RetortException RT303
     */
    public void requireAt(List<String> heads) {
        List<String> ends = List.copyOf(graph().heads());
        if (heads.size() > 1 || (!ends.isEmpty() && !ends.equals(heads))) {
            throw new RetortException(
                    Problem.SEVERAL_HEADS,
                    "The snapshot is at %s, and the scripts lead to %s. A revision behind them would repeat or miss a change. %s"
                            .formatted(TargetTexts.list(heads), TargetTexts.list(ends), REWRITE));
        }
    }

    /**
     * The scripts whose text a person changed, with headers that vouch for them as they are.
     *
     * @return the texts by file
     */
    public Map<Path, String> vouched() throws IOException {
        Map<Path, String> texts = new LinkedHashMap<>();
        for (WrittenScript script : written) {
            if (script.edited()) {
                texts.put(script.file(), ScriptHeader.vouched(Files.readString(script.file())));
            }
        }
        return texts;
    }

    /**
     * The tool of the project, which runs these scripts on a database.
     *
     * @param loader finds it
     * @param resources the resources root
     * @throws RetortException if there are none for this database (RT514)
     */
    public ScriptMigrator migrator(Dialect dialect, ClassLoader loader, Path resources) throws IOException {
        List<String> names = runner.databases().stream().map(Dialect::name).toList();
        if (!names.contains(dialect.name())) {
            throw new RetortException(
                    Problem.SCRIPTS_REFUSED,
                    "The history has no scripts for %s: @Migrations of %s names %s. Verify on one of those."
                            .formatted(dialect.name(), runner.packageName(), String.join(", ", names)));
        }
        return tool.migrator(dialect, loader, resources, ownAtTheEnd(dialect));
    }

    /** The scripts at the end that Retort wrote with a complete way back, newest first; none where a script without a version may run after them. */
    private List<WrittenScript> ownAtTheEnd(Dialect dialect) throws IOException {
        List<WrittenScript> here =
                written.stream().filter(each -> each.isFor(dialect)).toList();
        if (tool.hasScriptsBehind()
                || here.stream().anyMatch(each -> each.version().isEmpty())) {
            return List.of();
        }
        List<WrittenScript> newestFirst = new ArrayList<>(here);
        newestFirst.sort(
                Comparator.comparing((WrittenScript each) -> each.version().orElseThrow())
                        .reversed());
        List<WrittenScript> own = new ArrayList<>();
        for (WrittenScript script : newestFirst) {
            Path wayBack = tool.wayBack(script.file());
            if (script.header().isEmpty()
                    || !Files.exists(wayBack)
                    || Files.readString(wayBack).contains(ScriptText.INCOMPLETE)) {
                return own;
            }
            own.add(script);
        }
        return own;
    }

    /** A database may begin at a revision that others have been led to. */
    private static ScriptHeader longer(ScriptHeader one, ScriptHeader other) {
        return one.parents().isEmpty() ? other : one;
    }

    /**
     * The files of revisions, each behind the one before it, with versions behind all that are there.
     *
     * @param now the time, for versions that are times
     */
    public ScriptFiles of(List<Draft> revisions, Instant now) throws IOException {
        Map<Path, String> added = new LinkedHashMap<>();
        Optional<ScriptVersion> highest = highest();
        List<Path> scripts = new ArrayList<>();
        for (Draft revision : revisions) {
            ScriptVersion version = highest.map(each -> each.next(now)).orElseGet(tool::first);
            Map<Path, String> files = tool.files(revision, version, runner.databases());
            added.putAll(files);
            scripts.addAll(files.keySet());
            highest = Optional.of(version);
        }
        return new ScriptFiles(added, tool.including(scripts));
    }
}
