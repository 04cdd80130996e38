package dev.retort.processor.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.diff.semantics.SequenceNumbers;
import dev.retort.processor.draft.rows.CarriedRows;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a person would compare by eye: a directory a case, with the schema before, the schema after (and what was renamed), and what is expected
 * of them: the draft, and its SQL up and down on each database. {@code -Dretort.update=true} rewrites what is expected; read the difference.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src/test/resources/diff");
    private static final boolean UPDATE = Boolean.getBoolean("retort.update");

    static List<String> cases() throws IOException {
        try (Stream<Path> directories = Files.list(CASES)) {
            return directories
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "hi-IN-u-nu-deva", "fa-IR", "lt-LT"})
    void isTheSameUnderEveryLocale(String locale) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            for (String name : cases()) {
                isAsExpected(name);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAsExpected(String name) throws IOException {
        Path directory = CASES.resolve(name);
        EntitiesFile before = read(directory.resolve("before.schema"));
        EntitiesFile after = read(directory.resolve("after.schema"));
        CarriedRows rows = CarriedRows.of(
                Diff.between(before.schema(), after.schema(), after.renames()),
                before.schema().canonical(),
                before.facts(),
                after.facts(),
                after.renames());
        Draft draft = Draft.of(
                        "com.acme.migrations",
                        List.of("4be2f0c81d37"),
                        name.replace('-', ' '),
                        before.schema().canonical(),
                        rows.operations(),
                        HazardRules.NONE.knowing(
                                new KnownHistory(SequenceNumbers.owners(before.facts(), after.facts()), List.of())))
                .warning(rows.meanings());
        compare(directory.resolve("expected.draft.java"), draft.toString());
        for (String dialect : List.of("h2", "postgresql", "mariadb", "mysql")) {
            compare(
                    directory.resolve("expected." + dialect + ".sql"),
                    sql(Dialects.named(dialect), draft, before.schema().canonical()));
        }
    }

    private static EntitiesFile read(Path file) throws IOException {
        return EntitiesFile.parse("# Retort entities, format 1.\n" + Files.readString(file) + "\nend\n");
    }

    private static String sql(Dialect dialect, Draft draft, Schema before) {
        List<String> lines = new ArrayList<>();
        lines.add("-- upgrade");
        Schema after = render(dialect, draft.upgrade(), before, lines);
        lines.add("");
        lines.add("-- downgrade");
        render(dialect, draft.downgrade(), after, lines);
        return String.join("\n", lines) + "\n";
    }

    private static Schema render(Dialect dialect, List<Operation> operations, Schema schema, List<String> lines) {
        Schema now = schema;
        for (Operation operation : operations) {
            try {
                dialect.render(AppliedOperation.of(operation, now)).forEach(statement -> lines.add(statement + ";"));
            } catch (RetortException e) {
                lines.add("-- " + e.getMessage());
            }
            now = operation.applyTo(now);
        }
        return now;
    }

    private static void compare(Path file, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(file, actual);
        }
        assertThat(file).as("expectation; -Dretort.update=true writes it").exists();
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
