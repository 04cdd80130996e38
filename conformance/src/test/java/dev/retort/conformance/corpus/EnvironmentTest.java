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
                Environment.of(Corpus.read(CORPORA.resolve("validated")), "6.6.56.Final", new ClassPath(cache));

        assertThat(environments)
                .extracting(each -> each.corpus().name())
                .containsExactly("validated", "validated without a validator");
        assertThat(environments.get(0).classPath()).anyMatch(EnvironmentTest::isValidator);
        assertThat(environments.get(1).classPath()).isNotEmpty().noneMatch(EnvironmentTest::isValidator);
        assertThat(environments.get(1).older()).isNotEmpty().noneMatch(EnvironmentTest::isValidator);
    }

    private static boolean isValidator(Path jar) {
        return jar.getFileName().toString().startsWith("hibernate-validator-");
    }
}
