package dev.retort.cli.script;

import dev.retort.catalog.migrator.ProjectLiquibase;
import dev.retort.catalog.migrator.ScriptMigrator;
import dev.retort.cli.project.ScriptRunner;
import dev.retort.dialect.Dialect;
import dev.retort.processor.draft.Draft;
import dev.retort.script.ToolScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changelogs of Liquibase as formatted SQL, one a revision: {@code 0007-add-booking-note.sql}, with a changeset for each database and its rollback.
 *
 * @param runner the history
 * @param folder the folder of the changelogs
 */
record LiquibaseScripts(ScriptRunner runner, Path folder) implements ScriptTool {
    private static final List<String> ENDINGS = List.of(".sql", ".xml", ".yaml", ".yml", ".json");
    private static final Pattern NAME = Pattern.compile("(\\d+)\\D.*");
    private static final Pattern DATABASES = Pattern.compile("(?m)^--changeset .*\\bdbms:(\\S+)");

    @Override
    public ScriptVersion first() {
        return new ScriptVersion("0001");
    }

    @Override
    public boolean isOneFolder() {
        return true;
    }

    @Override
    public List<WrittenScript> scripts() throws IOException {
        List<WrittenScript> scripts = new ArrayList<>();
        for (Path file : ScriptText.files(folder, ENDINGS)) {
            if (MasterChangelog.isAt(file)) {
                continue;
            }
            String text = Files.readString(file);
            Optional<ScriptHeader> header = ScriptHeader.of(file.toString(), text)
                    .filter(each -> each.packageName().equals(runner.packageName()));
            Matcher name = NAME.matcher(file.getFileName().toString());
            scripts.add(new WrittenScript(
                    file,
                    databases(text),
                    name.matches() ? Optional.of(new ScriptVersion(name.group(1))) : Optional.empty(),
                    header,
                    header.isPresent() && ScriptHeader.isEdited(text)));
        }
        return scripts;
    }

    /** Those that its changesets name. */
    private Set<String> databases(String text) {
        Set<String> named = DATABASES
                .matcher(text)
                .results()
                .flatMap((MatchResult each) -> Stream.of(each.group(1).split(",")))
                .collect(Collectors.toSet());
        return runner.databases().stream()
                .filter(dialect -> named.contains(dbms(dialect)))
                .map(Dialect::name)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Path, String> files(Draft revision, ScriptVersion version, List<Dialect> databases) {
        String changesets =
                databases.stream().map(dialect -> changeset(revision, dialect)).collect(Collectors.joining("\n"));
        Path file = folder.resolve(version.text() + "-" + ScriptText.slug(revision.message(), "-") + ".sql");
        return Map.of(
                file,
                "--liquibase formatted sql\n\n" + ScriptText.header(revision).above(changesets));
    }

    private String changeset(Draft revision, Dialect dialect) {
        RevisionStatements statements = RevisionStatements.of(revision, dialect);
        Optional<String> delimiter = ToolScript.delimiter(statements.upgrade());
        Optional<String> rollbackDelimiter = ToolScript.delimiter(statements.downgrade());
        String id = revision.id() + (runner.databases().size() == 1 ? "" : "-" + dialect.name());
        String attributes = "dbms:" + dbms(dialect)
                + (statements.inTransaction() && statements.downgradeInTransaction() ? "" : " runInTransaction:false")
                + delimiter.map(each -> " endDelimiter:" + each).orElse("")
                + rollbackDelimiter.map(each -> " rollbackEndDelimiter:" + each).orElse("");
        return "--changeset retort:%s %s\n".formatted(id, attributes)
                + (statements.upgrade().isEmpty() ? nothing(dialect) : closed(statements.upgrade(), delimiter))
                + (statements.reversible() ? "" : ScriptText.INCOMPLETE)
                + rollback(statements.downgrade(), rollbackDelimiter);
    }

    /** Liquibase refuses a changeset without a statement. */
    private static String nothing(Dialect dialect) {
        return dialect.name().equals("oracle") ? "select 1 from dual;\n" : "select 1;\n";
    }

    private static String closed(List<String> statements, Optional<String> delimiter) {
        return statements.stream()
                .map(each -> delimiter.map(end -> each + "\n" + end).orElseGet(() -> ToolScript.closed(each)) + "\n")
                .collect(Collectors.joining());
    }

    private static String rollback(List<String> statements, Optional<String> delimiter) {
        return statements.isEmpty()
                ? "--rollback empty\n"
                : closed(statements, delimiter)
                        .lines()
                        .map(line -> "--rollback " + line + "\n")
                        .collect(Collectors.joining());
    }

    /** What Liquibase calls a database. */
    private static String dbms(Dialect dialect) {
        return dialect.name().equals("sqlserver") ? "mssql" : dialect.name();
    }

    @Override
    public Map<Path, String> including(List<Path> added) throws IOException {
        return MasterChangelog.of(folder).including(added);
    }

    @Override
    public List<Path> others(List<WrittenScript> scripts) throws IOException {
        MasterChangelog master = MasterChangelog.of(folder);
        return master.hasOthers(scripts.stream().map(WrittenScript::name).toList())
                ? List.of(master.file())
                : List.of();
    }

    @Override
    public ScriptMigrator migrator(Dialect dialect, ClassLoader loader, Path resources, List<WrittenScript> own)
            throws IOException {
        return new ProjectLiquibase(
                loader,
                resources,
                resources.relativize(MasterChangelog.of(folder).file()),
                own.size());
    }

    /** Each changeset names its database. */
    @Override
    public Map<Path, Path> moves() {
        return Map.of();
    }

    @Override
    public Path wayBack(Path script) {
        return script;
    }

    /** A changelog without a number is among the scripts. */
    @Override
    public boolean hasScriptsBehind() {
        return false;
    }
}
