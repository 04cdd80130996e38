package dev.retort.spring.boot;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.startup.SettingNames;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the problem that kept the application from starting, and what to do in a Spring Boot application, instead of a stack trace. */
final class RetortFailureAnalyzer extends AbstractFailureAnalyzer<RetortException> {
    private static final SettingNames SETTINGS = new SettingNames(
            "retort.",
            "retort.url",
            "retort.user",
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password");

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RetortException cause) {
        String happened = cause.problem() == Problem.PENDING_AT_START
                ? "The database is behind the application."
                : "The database could not be upgraded.";
        return new FailureAnalysis(happened + "\n\n" + cause.getMessage(), action(cause) + page(cause), cause);
    }

    private static String page(RetortException cause) {
        return "\n\nMore about this problem: docs/problems/%s.md"
                .formatted(cause.problem().code());
    }

    private static String action(RetortException cause) {
        return switch (cause.problem()) {
            case SEVERAL_HISTORIES -> """
                    Set retort.package to the package of the history to upgrade, or define one Retort bean for each history.""";
            case READ_ONLY_DATABASE -> """
                    Upgrade on the primary server: set retort.url to it, or annotate its DataSource with @RetortDataSource.""";
            default -> SETTINGS.remedy(cause.problem());
        };
    }
}
