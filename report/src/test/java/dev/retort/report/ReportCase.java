package dev.retort.report;

import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.EntityMembers;
import dev.retort.report.change.ChangeReader;
import dev.retort.report.change.Origins;
import dev.retort.report.change.SchemaChange;
import dev.retort.report.source.SourcePlaces;
import dev.retort.report.source.SourceText;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A directory with a change: the schema before and after, what was renamed, {@code accepted} hazards with their reasons, the {@code members} of
 * the entities, and the sources that have their lines.
 */
record ReportCase(Path directory) {
    static final Path CASES = Path.of("src/test/resources/cases");
    private static final String CLASS = "com.acme.migrations.Change_7c1e";

    static ReportCase named(String name) {
        return new ReportCase(CASES.resolve(name));
    }

    SchemaChange change(List<String> databases) {
        EntitiesFile before = entities("before.schema");
        EntitiesFile after = entities("after.schema");
        List<Operation> upgrade = Diff.between(before.schema(), after.schema(), after.renames());
        return change(upgrade, before.schema(), databases);
    }

    private SchemaChange change(List<Operation> upgrade, Schema before, List<String> databases) {
        Map<String, String> accepted = accepted();
        RevisionNode revision = new RevisionNode(
                "7c1e09d4b2aa",
                List.of("4be2f0c81d37"),
                CLASS,
                () -> new RevisionBody(
                        text("message").orElse("change").strip(), upgrade, Optional.empty(), accepted.keySet(), true));
        List<RevisionNode> revisions = upgrade.isEmpty() ? List.of() : List.of(revision);
        Schema after = before;
        for (Operation operation : upgrade) {
            after = operation.applyTo(after);
        }
        ChangeReader reader = new ChangeReader(
                HazardRules.NONE, databases.stream().map(Dialects::named).toList(), each -> accepted, origins());
        return new SchemaChange(
                "origin/main", reader.read(revisions, before, Set.of()), before, after, databases, List.of());
    }

    private Origins origins() {
        EntityMembers members = text("members")
                .map(lines -> EntityMembers.parse(
                        "# Retort members, format 1. Written by the compiler; do not edit.\n" + lines + "end\n"))
                .orElse(Origins.UNKNOWN.members());
        return new Origins(
                members,
                new SourcePlaces(name -> text(name + ".java")
                        .map(text -> List.of(new SourceText("src/main/java/com/acme/" + name + ".java", text)))
                        .orElse(List.of())));
    }

    private Map<String, String> accepted() {
        Map<String, String> reasons = new LinkedHashMap<>();
        text("accepted")
                .ifPresent(text -> text.lines().forEach(line -> {
                    int space = line.indexOf(' ');
                    reasons.put(line.substring(0, space), line.substring(space + 1));
                }));
        return reasons;
    }

    private EntitiesFile entities(String name) {
        return EntitiesFile.parse("# Retort entities, format 1. Written by the compiler; do not edit.\n"
                + text(name).orElseThrow() + "\nend\n");
    }

    private Optional<String> text(String name) {
        Path file = directory.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
