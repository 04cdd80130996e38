package dev.retort.spring.boot;

import static dev.retort.spring.boot.app.GuestApplication.newDatabase;
import static dev.retort.spring.boot.app.GuestApplication.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** An application that can't upgrade prints the problem and the remedy, and no stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class RetortFailureAnalyzerTest {

    @Test
    void aFailedStartPrintsTheRemedy(CapturedOutput output) {
        assertThatThrownBy(() -> start(newDatabase(), "retort.target=nowhere"));
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "[RT402]", "Correct retort.target.", "docs/problems/RT402.md")
                .doesNotContain("\tat dev.retort");
    }

    @ParameterizedTest
    @CsvSource({
        "NO_REVISIONS, mvn retort:revision",
        "SEVERAL_HISTORIES, retort.package",
        "UNKNOWN_REVISION, retort.accept-ahead=true",
        "LOCK_TIMEOUT, retort.lock-timeout",
        "TABLE_LOCKED, retort.lock-timeout",
        "ACCESS_DENIED, spring.datasource.username",
        "MISSING_PRIVILEGE, retort.user",
        "DATABASE_UNREACHABLE, spring.datasource.url",
        "READ_ONLY_DATABASE, @RetortDataSource",
        "NO_TRANSACTION, retort.single-transaction",
        "MIGRATION_FAILED, Do what the description says"
    })
    void theRemedyIsOneOfSpringBoot(Problem problem, String remedy) {
        RetortException cause = new RetortException(problem, "What. Why. What to do.");
        FailureAnalysis analysis = new RetortFailureAnalyzer().analyze(new IllegalStateException(cause));
        assertThat(analysis.getDescription()).contains(cause.getMessage());
        assertThat(analysis.getAction()).contains(remedy, "docs/problems/" + problem.code() + ".md");
    }
}
