package dev.retort.conformance.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    @TempDir
    private Path folder;

    @Test
    void readsEveryCorpusThatLiesInTheFolder() throws IOException {
        assertThat(Corpus.readAll(Path.of("corpora")))
                .extracting(Corpus::name)
                .contains("axon", "hbdomain", "keycloak", "own", "smalllibs", "validated");
    }

    @Test
    void makesAPersistenceUnitOfEverySection() throws IOException {
        Corpus corpus = corpus("# left out\n[one]\nentity a.A\n\nembeddable a.A$Part\n[two]\nconverter b.C\n", "");

        assertThat(corpus.units())
                .containsExactly(
                        new PersistenceUnit(
                                "one",
                                List.of(
                                        new MappedClass(ClassKind.ENTITY, "a.A"),
                                        new MappedClass(ClassKind.EMBEDDABLE, "a.A$Part"))),
                        new PersistenceUnit("two", List.of(new MappedClass(ClassKind.CONVERTER, "b.C"))));
    }

    @Test
    void callsTheOnlyUnitOfACorpusWithoutSectionsAfterTheCorpus() throws IOException {
        assertThat(corpus("mappedsuperclass a.A\n", "").units())
                .extracting(PersistenceUnit::name)
                .containsExactly(folder.getFileName().toString());
    }

    @Test
    void refusesALineThatIsNotKindAndName() {
        assertThatThrownBy(() -> corpus("entity\n", ""))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not 'kind binary-name': entity");
        assertThatThrownBy(() -> corpus("thing a.A\n", ""))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not 'kind binary-name': thing a.A");
    }

    @Test
    void readsWhatTheCorpusWantsOfDatabasesAndHibernate() throws IOException {
        Corpus corpus =
                corpus("entity a.A\n", "group=jakarta\nh2.options=NON_KEYWORDS=VALUE\nnaming=SPRING\nhibernate.a=b\n");

        assertThat(corpus.databaseOptions("h2")).isEqualTo("NON_KEYWORDS=VALUE");
        assertThat(corpus.databaseOptions("postgresql")).isEmpty();
        assertThat(corpus.namings()).containsExactly(Naming.SPRING);
        assertThat(corpus.hibernateSettings()).containsExactly(Map.entry("hibernate.a", "b"));
    }

    @Test
    void judgesWithBothNamingsWhereTheCorpusDoesNotSay() throws IOException {
        assertThat(corpus("entity a.A\n", "").namings()).containsExactly(Naming.JPA, Naming.SPRING);
    }

    @Test
    void isForEveryDatabaseUnlessItSaysForWhich() throws IOException {
        assertThat(corpus("entity a.A\n", "").isFor("mysql")).isTrue();
        assertThat(corpus("entity a.A\n", "databases=h2, postgresql\n").isFor("postgresql"))
                .isTrue();
        assertThat(corpus("entity a.A\n", "databases=h2, postgresql\n").isFor("mysql"))
                .isFalse();
    }

    private Corpus corpus(String classes, String properties) throws IOException {
        Files.writeString(folder.resolve("classes.txt"), classes);
        Files.writeString(folder.resolve("corpus.properties"), properties);
        return Corpus.read(folder);
    }
}
