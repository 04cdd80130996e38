package dev.retort.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.catalog.scratch.ScratchServers;
import dev.retort.catalog.verify.CheckResult;
import dev.retort.catalog.verify.CheckResult.Outcome;
import dev.retort.catalog.verify.ClassPathHistory;
import dev.retort.catalog.verify.DatabaseChecks;
import dev.retort.catalog.verify.Verification;
import dev.retort.catalog.verify.VerificationCheck;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Hibernate on the class path of the tests judges a migrated database. */
class HibernateChecksTest {
    private static final String VALIDATE = "Hibernate accepts the migrated database";
    private static final String CREATE = "Hibernate would create the same schema";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void agreesWithAGoodHistory(String database) throws Exception {
        Map<String, CheckResult> results = verify(CompiledProject.in(folder), database);

        assertThat(results).containsKeys(VALIDATE, CREATE);
        assertThat(results)
                .allSatisfy((check, result) -> assertThat(result.outcome())
                        .as(check + " " + result.text())
                        .isEqualTo(Outcome.PASSED));
    }

    @Test
    void namesTheMemberOfAColumnThatHibernateWouldCreateOtherwise() throws Exception {
        CompiledProject project = CompiledProject.in(folder).changeUnseen("length = 40", "length = 60");

        CheckResult result = verify(project, "h2").get(CREATE);

        assertThat(result.text())
                .startsWith("[RT509] ")
                .contains("type of guest.fax: varchar(40), expected varchar(60)  (Guest.fax)");
    }

    @Test
    void saysWhatHibernateDoesNotAccept() throws Exception {
        CompiledProject project = CompiledProject.in(folder)
                .changeUnseen("@Column(length = 40)", "@Column(name = \"phone\", length = 40)");

        Map<String, CheckResult> results = verify(project, "h2");

        assertThat(results.get(VALIDATE).text()).startsWith("[RT509] ").containsIgnoringCase("missing column [phone]");
        assertThat(results.get(CREATE).text()).contains("column guest.phone is missing", "(Guest.fax)");
    }

    private static Map<String, CheckResult> verify(CompiledProject project, String database) throws Exception {
        Map<String, CheckResult> results = new LinkedHashMap<>();
        try (URLClassLoader loader = project.loader();
                DatabaseChecks checks = Verification.on(
                        ScratchServers.of(database, null, null, loader),
                        ClassPathHistory.of("com.acme.migrations", loader))) {
            for (VerificationCheck check : checks.checks()) {
                results.put(check.name(), check.run());
            }
        }
        return results;
    }
}
