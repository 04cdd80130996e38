package dev.retort.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.ConstraintNames;
import dev.retort.Naming;
import dev.retort.processor.entity.xml.MappingFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One directory a case under {@code src/test/resources/entities}: entities, perhaps with mapping files in {@code META-INF}, and the schema that Hibernate's SessionFactory creates for
 * them as {@code expected.schema}. Run with {@code -Dretort.update=true} to write what is read now over what is expected.
 */
class EntityReaderTest {
    private static final Path CASES = Path.of("src", "test", "resources", "entities");

    static Stream<Path> cases() throws IOException {
        return Files.list(CASES).sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheSchemaThatHibernateCreates(Path directory) throws IOException {
        Reading reading = read(directory, Naming.JPA, ConstraintNames.HIBERNATE);

        String text = reading.schema() + "\n";
        Path expected = directory.resolve("expected.schema");
        if (Boolean.getBoolean("retort.update")) {
            Files.writeString(expected, text);
        }
        assertThat(reading.findings()).isEmpty();
        assertThat(text).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void knowsWhereEveryColumnComesFrom(Path directory) {
        Reading reading = read(directory, Naming.SPRING, ConstraintNames.READABLE);

        for (var table : reading.schema().tables()) {
            for (var column : table.columns()) {
                assertThat(reading.origins().of(table.name(), column.name()))
                        .as("origin of %s.%s", table.name(), column.name())
                        .isPresent();
            }
        }
    }

    private static Reading read(Path directory, Naming naming, ConstraintNames constraintNames) {
        Compiled compiled = Compiled.of(sources(directory));
        List<? extends Element> roots =
                compiled.elements().getPackageElement("hotel").getEnclosedElements();
        return new EntityReader(compiled.elements(), compiled.types(), compiled.code(), naming, constraintNames)
                .with(MappingFiles.read(path -> resource(directory.resolve(path))))
                .read(roots);
    }

    private static Optional<String> resource(Path file) {
        return Files.exists(file) ? Optional.of(text(file)) : Optional.empty();
    }

    private static String[] sources(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(EntityReaderTest::text)
                    .toArray(String[]::new);
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
