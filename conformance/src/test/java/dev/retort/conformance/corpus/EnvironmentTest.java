package dev.retort.conformance.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {
    private static final Path CORPORA = Path.of("corpora");

    @Test
    void aCorpusWithAProviderOfBeanValidationIsJudgedWithAndWithoutIt(@TempDir Path cache) throws Exception {
        var environments =
                Environment.of(Corpus.read(CORPORA.resolve("validated")), "6.6", new ClassPath(cache, Versions.read()));

        assertThat(environments)
                .extracting(each -> each.corpus().name())
                .containsExactly("validated", "validated without a validator");
        assertThat(environments.get(0).classPath()).anyMatch(EnvironmentTest::isValidator);
        assertThat(environments.get(1).classPath()).isNotEmpty().noneMatch(EnvironmentTest::isValidator);
        assertThat(environments.get(1).newest()).isNotEmpty().noneMatch(EnvironmentTest::isValidator);
    }

    @Test
    void aVersionOfHibernateReplacesTheNewest(@TempDir Path cache) throws Exception {
        Versions versions = Versions.read();

        Environment environment = Environment.of(
                        Corpus.read(CORPORA.resolve("ports")), "6.6", new ClassPath(cache, versions))
                .get(0);

        assertThat(versions.hibernates())
                .startsWith("6.2", "6.3", "6.4", "6.5", "6.6")
                .endsWith(versions.newestHibernate());
        assertThat(environment.classPath()).anyMatch(jar -> isHibernate(jar, "6.6."));
        assertThat(environment.newest()).anyMatch(jar -> isHibernate(jar, versions.newestHibernate()));
    }

    private static boolean isHibernate(Path jar, String version) {
        return jar.getFileName().toString().startsWith("hibernate-core-" + version);
    }

    private static boolean isValidator(Path jar) {
        return jar.getFileName().toString().startsWith("hibernate-validator-");
    }
}
