package dev.retort.cli.script;

import dev.retort.catalog.migrator.ProjectFlyway;
import dev.retort.catalog.migrator.ScriptMigrator;
import dev.retort.cli.project.ScriptRunner;
import dev.retort.dialect.Dialect;
import dev.retort.processor.draft.Draft;
import dev.retort.script.ToolScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Versioned scripts of Flyway: {@code V7__add_booking_note.sql}, the way back in {@code U7__add_booking_note.sql}, and beside each of them a
 * {@code .conf} where it needs one. The scripts of several databases are in a folder each.
 *
 * @param runner the history
 * @param folder the folder of the scripts
 * @param alone the database that was the only one: its scripts have no folder of their own yet
 */
record FlywayScripts(ScriptRunner runner, Path folder, Optional<Dialect> alone) implements ScriptTool {
    private static final Pattern READ = Pattern.compile("(?:[VUB]\\d.*|R)__.*\\.sql(?:\\.conf)?");
    private static final Pattern NAME = Pattern.compile("[VB](\\d+(?:[._]\\d+)*)__.*\\.sql");

    @Override
    public ScriptVersion first() {
        return new ScriptVersion("1");
    }

    @Override
    public boolean isOneFolder() {
        return runner.databases().size() == 1;
    }

    @Override
    public List<WrittenScript> scripts() throws IOException {
        List<WrittenScript> scripts = new ArrayList<>();
        for (Path file : ScriptText.files(folder, List.of(".sql"))) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches()) {
                String text = Files.readString(file);
                Optional<ScriptHeader> header = ScriptHeader.of(file.toString(), text)
                        .filter(each -> each.packageName().equals(runner.packageName()));
                scripts.add(new WrittenScript(
                        file,
                        databases(file, header.isPresent()),
                        Optional.of(new ScriptVersion(name.group(1))),
                        header,
                        header.isPresent() && ScriptHeader.isEdited(text)));
            }
        }
        return scripts;
    }

    /** Those whose folder it is in. A script of a person that is in none of these folders is for all; one of Retort has to be in one. */
    private Set<String> databases(Path file, boolean isOwn) {
        Path place = folder.relativize(file);
        Set<String> all = runner.databases().stream().map(Dialect::name).collect(Collectors.toSet());
        String first = place.getName(0).toString();
        if (all.size() > 1 && all.contains(first)) {
            return Set.of(first);
        }
        if (alone.isPresent()) {
            return Set.of(alone.get().name());
        }
        return all.size() > 1 && isOwn ? Set.of() : all;
    }

    @Override
    public Map<Path, String> files(Draft revision, ScriptVersion version, List<Dialect> databases) {
        Map<Path, String> files = new LinkedHashMap<>();
        String name = version.text() + "__" + ScriptText.slug(revision.message(), "_") + ".sql";
        for (Dialect dialect : databases) {
            RevisionStatements statements = RevisionStatements.of(revision, dialect);
            Path place = runner.databases().size() == 1 ? folder : folder.resolve(dialect.name());
            String upgrade = ScriptText.header(revision).above(closed(dialect, statements.upgrade()));
            add(files, place.resolve("V" + name), upgrade, statements.inTransaction());
            String downgrade = "-- Takes back revision %s\n".formatted(revision.id())
                    + (statements.reversible() ? "" : ScriptText.INCOMPLETE)
                    + closed(dialect, statements.downgrade());
            add(files, place.resolve("U" + name), downgrade, statements.downgradeInTransaction());
        }
        return files;
    }

    private static String closed(Dialect dialect, List<String> statements) {
        return statements.stream()
                .map(each -> ToolScript.flyway(dialect, each) + "\n")
                .collect(Collectors.joining());
    }

    /** A script, and what Flyway has to know about it: it replaces placeholders in literals and comments too. */
    private static void add(Map<Path, String> files, Path file, String text, boolean inTransaction) {
        files.put(file, text);
        String settings = (inTransaction ? "" : "executeInTransaction=false\n")
                + (text.contains("${") ? "placeholderReplacement=false\n" : "");
        if (!settings.isEmpty()) {
            files.put(file.resolveSibling(file.getFileName() + ".conf"), settings);
        }
    }

    /** Flyway finds them by their names. */
    @Override
    public Map<Path, String> including(List<Path> added) {
        return Map.of();
    }

    @Override
    public List<Path> others(List<WrittenScript> scripts) {
        return List.of();
    }

    @Override
    public ScriptMigrator migrator(Dialect dialect, ClassLoader loader, Path resources, List<WrittenScript> own) {
        return new ProjectFlyway(
                loader,
                isOneFolder() ? folder : folder.resolve(dialect.name()),
                dialect.name(),
                own.stream().map(WrittenScript::file).toList());
    }

    @Override
    public Map<Path, Path> moves() throws IOException {
        if (alone.isEmpty()) {
            return Map.of();
        }
        Set<String> all = runner.databases().stream().map(Dialect::name).collect(Collectors.toSet());
        Map<Path, Path> moves = new LinkedHashMap<>();
        for (Path file : ScriptText.files(folder, List.of(".sql", ".conf"))) {
            Path place = folder.relativize(file);
            if (READ.matcher(file.getFileName().toString()).matches()
                    && !all.contains(place.getName(0).toString())) {
                moves.put(file, folder.resolve(alone.get().name()).resolve(place));
            }
        }
        return moves;
    }

    @Override
    public Path wayBack(Path script) {
        return ProjectFlyway.wayBack(script);
    }

    /** Those that run again whenever they change: {@code R__totals.sql}. */
    @Override
    public boolean hasScriptsBehind() throws IOException {
        return ScriptText.files(folder, List.of(".sql")).stream()
                .anyMatch(file -> file.getFileName().toString().startsWith("R__"));
    }
}
