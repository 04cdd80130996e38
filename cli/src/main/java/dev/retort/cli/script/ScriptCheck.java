package dev.retort.cli.script;

import dev.retort.cli.project.TargetTexts;
import dev.retort.dialect.Dialect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares the scripts of a history with its snapshot, by their headers: nothing is run. */
public final class ScriptCheck {
    private static final String EDITED = "edited: ";

    private final Scripts scripts;
    private final List<String> heads;
    private final Set<String> differences = new LinkedHashSet<>();

    private ScriptCheck(Scripts scripts, List<String> heads) {
        this.scripts = scripts;
        this.heads = heads;
    }

    /**
     * The differences, one per line, each with what to do about it.
     *
     * @param heads the heads of the snapshot
     */
    public static List<String> of(Scripts scripts, List<String> heads) {
        ScriptCheck check = new ScriptCheck(scripts, heads);
        scripts.runner().databases().stream().map(Dialect::name).forEach(check::database);
        check.edited();
        return List.copyOf(check.differences);
    }

    /** Whether a difference is about a script that a person edited. */
    public static boolean isOfEdit(String difference) {
        return difference.startsWith(EDITED);
    }

    private void database(String database) {
        List<WrittenScript> here = scripts.written().stream()
                .filter(script -> script.databases().contains(database))
                .toList();
        Map<String, WrittenScript> byId = new LinkedHashMap<>();
        here.stream().filter(script -> script.header().isPresent()).forEach(script -> {
            WrittenScript other = byId.put(script.id(), script);
            if (other != null) {
                differences.add("scripts: %s and %s are of one revision, %s. Delete one of them."
                        .formatted(other.file(), script.file(), script.id()));
            }
        });
        versions(here);
        Set<String> ends = new TreeSet<>(byId.keySet());
        for (WrittenScript script : byId.values()) {
            for (String parent : script.header().map(ScriptHeader::parents).orElse(List.of())) {
                ends.remove(parent);
                follows(database, script, parent, Optional.ofNullable(byId.get(parent)));
            }
        }
        heads(database, byId.keySet(), ends);
    }

    private void follows(String database, WrittenScript script, String id, Optional<WrittenScript> parent) {
        if (parent.isEmpty()) {
            differences.add(
                    "scripts: %s follows revision %s, which has no script for %s. Restore it from version control."
                            .formatted(script.name(), id, database));
        } else if (isBefore(script, parent.get())) {
            differences.add(
                    "scripts: %s follows revision %s of %s, but its version is not the later one, so it would run first. Give it a version behind that."
                            .formatted(script.name(), id, parent.get().name()));
        }
    }

    private static boolean isBefore(WrittenScript script, WrittenScript parent) {
        return script.version().isPresent()
                && parent.version().isPresent()
                && script.version().get().compareTo(parent.version().get()) < 0;
    }

    private void heads(String database, Set<String> known, Set<String> ends) {
        List<String> missing =
                heads.stream().filter(head -> !known.contains(head)).toList();
        missing.forEach(head -> differences.add("scripts: revision %s, a head of the snapshot, has no script for %s. %s"
                .formatted(head, database, remedy(head, database))));
        if (missing.isEmpty() && !List.copyOf(ends).equals(heads)) {
            differences.add("scripts: those for %s lead to %s, and the snapshot is at %s. %s"
                    .formatted(database, TargetTexts.list(ends), TargetTexts.list(heads), Scripts.REWRITE));
        }
    }

    private String remedy(String head, String database) {
        String folder = scripts.runner().folder();
        return scripts.written().stream()
                        .anyMatch(script ->
                                script.id().equals(head) && script.databases().isEmpty())
                ? "With several databases each has a folder: move the scripts of %s to %s/%s."
                        .formatted(folder, folder, database)
                : "Restore it from version control; for a database that is new to the history, write one that creates the schema:  retort runner "
                        + scripts.runner().name().toLowerCase(Locale.ROOT);
    }

    /** Two scripts of one version, as a merge of branches leaves them; Flyway refuses both. */
    private void versions(List<WrittenScript> here) {
        List<WrittenScript> sorted = new ArrayList<>(here);
        sorted.removeIf(script -> script.version().isEmpty());
        sorted.sort((one, other) ->
                one.version().orElseThrow().compareTo(other.version().orElseThrow()));
        for (int i = 1; i < sorted.size(); i++) {
            WrittenScript one = sorted.get(i - 1);
            WrittenScript other = sorted.get(i);
            boolean same = one.version().orElseThrow().compareTo(other.version().orElseThrow()) == 0;
            if (same && (one.header().isPresent() || other.header().isPresent()) && !isBaseline(one, other)) {
                differences.add("versions: %s and %s have one version. %s"
                        .formatted(shown(one.file()), shown(other.file()), Scripts.REWRITE));
            }
        }
    }

    /** Flyway runs a baseline script on new databases in place of those up to its version. */
    private static boolean isBaseline(WrittenScript one, WrittenScript other) {
        return one.name().startsWith("B") != other.name().startsWith("B");
    }

    private static String shown(Path file) {
        Path folder = Objects.requireNonNull(file.getParent());
        return folder.getFileName() + "/" + file.getFileName();
    }

    private void edited() {
        scripts.written().stream()
                .filter(WrittenScript::edited)
                .forEach(script -> differences.add(EDITED
                        + "%s is not as Retort wrote it, so only a database can tell whether it still leads to the snapshot. Let %s run it on a scratch database:  retort verify --database %s. Then record the new text:  retort check --fix"
                                .formatted(
                                        script.file(),
                                        scripts.runner().name(),
                                        scripts.runner().databases().get(0).name())));
    }
}
