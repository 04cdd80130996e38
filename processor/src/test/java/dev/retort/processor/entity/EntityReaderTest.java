package dev.retort.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.ConstraintNames;
import dev.retort.Naming;
import dev.retort.processor.entity.xml.MappingFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each directory under {@code src/test/resources/entities} is a case: entities of the package {@code hotel}, sometimes with mapping files in
 * {@code META-INF}, and as {@code expected.schema} the schema that Hibernate's SessionFactory creates for them. A directory under
 * {@code src/test/resources/corpus} is the persistence unit of that name in the corpus {@code own} of the conformance run, which compares
 * it with Hibernate on each database, and entities that not every database accepts. Run with {@code -Dretort.update=true} to replace what
 * is expected with what is read now.
 */
class EntityReaderTest {
    private static final Path CASES = Path.of("src", "test", "resources", "entities");
    private static final Path CORPUS_CASES = Path.of("src", "test", "resources", "corpus");
    private static final Path CORPUS = Path.of("..", "conformance", "corpora", "own", "src");

    static Stream<Path> cases() throws IOException {
        return Stream.concat(
                Files.list(CASES).sorted(), Files.list(CORPUS_CASES).sorted());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheSchemaThatHibernateCreates(Path directory) throws IOException {
        EntitySchema reading = read(directory, Naming.JPA, ConstraintNames.HIBERNATE);

        String text = reading.schema() + "\n";
        Path expected = directory.resolve("expected.schema");
        if (Boolean.getBoolean("retort.update")) {
            Files.writeString(expected, text);
        }
        assertThat(reading.findings()).isEmpty();
        assertThat(text).isEqualTo(Files.readString(expected));
    }

    /** Other digits, and an {@code i} whose upper case is not {@code I}. */
    @Test
    void readsTheSameSchemaUnderAnotherLocale() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        try {
            for (Path directory : cases().toList()) {
                assertThat(read(directory, Naming.JPA, ConstraintNames.HIBERNATE)
                                        .schema() + "\n")
                        .isEqualTo(Files.readString(directory.resolve("expected.schema")));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void knowsWhereEveryColumnComesFrom(Path directory) {
        EntitySchema reading = read(directory, Naming.SPRING, ConstraintNames.READABLE);

        for (var table : reading.schema().tables()) {
            for (var column : table.columns()) {
                assertThat(reading.origins().of(table.name(), column.name()))
                        .as("origin of %s.%s", table.name(), column.name())
                        .isPresent();
            }
        }
    }

    private static EntitySchema read(Path directory, Naming naming, ConstraintNames constraintNames) {
        boolean isCorpus = directory.startsWith(CORPUS_CASES);
        String name = directory.getFileName().toString();
        Compiled compiled =
                Compiled.of(Stream.concat(sources(directory), isCorpus ? sources(CORPUS.resolve(name)) : Stream.empty())
                        .toArray(String[]::new));
        List<? extends Element> roots =
                compiled.elements().getPackageElement(isCorpus ? name : "hotel").getEnclosedElements();
        return new EntityReader(compiled.elements(), compiled.types(), compiled.code(), naming, constraintNames)
                .with(MappingFiles.read(path -> resource(directory.resolve(path))))
                .read(roots);
    }

    private static Optional<byte[]> resource(Path file) {
        return Files.exists(file) ? Optional.of(text(file).getBytes(StandardCharsets.UTF_8)) : Optional.empty();
    }

    private static Stream<String> sources(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .map(EntityReaderTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
