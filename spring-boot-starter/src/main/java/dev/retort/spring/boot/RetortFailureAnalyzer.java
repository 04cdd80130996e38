package dev.retort.spring.boot;

import dev.retort.problem.RetortException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the problem that kept the application from starting, and what to do in a Spring Boot application, instead of a stack trace. */
final class RetortFailureAnalyzer extends AbstractFailureAnalyzer<RetortException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RetortException cause) {
        return new FailureAnalysis(
                "The database could not be upgraded.\n\n" + cause.getMessage(), action(cause) + page(cause), cause);
    }

    private static String page(RetortException cause) {
        return "\n\nMore about this problem: docs/problems/%s.md"
                .formatted(cause.problem().code());
    }

    private static String action(RetortException cause) {
        String ofApplication = ofApplication(cause);
        String general = "Do what the description says, then start the application again.";
        return ofApplication == null ? general : ofApplication;
    }

    /** The remedy in terms of Spring Boot, where the message names an option of a command or of the API. */
    private static @Nullable String ofApplication(RetortException cause) {
        return switch (cause.problem()) {
            case NO_REVISIONS -> """
                    Write the first revision: run "mvn retort:revision -Dretort.message=baseline", then compile. If this application has no \
                    history yet, set retort.enabled=false until then. If its history is in another module, depend on that module.""";
            case SEVERAL_HISTORIES -> """
                    Set retort.package to the package of the history to upgrade, or define one Retort bean for each history.""";
            case UNKNOWN_REVISION -> """
                    Deploy the version of the application that contains the revision. To start this older version on the newer database, set \
                    retort.accept-ahead=true.""";
            case LOCK_TIMEOUT, TABLE_LOCKED -> """
                    Wait for the other session or end it, then start the application again. To wait longer, set retort.lock-timeout, for \
                    example to 15m.""";
            case ACCESS_DENIED -> """
                    Check spring.datasource.username and spring.datasource.password (or retort.user and retort.password, if they are set).""";
            case MISSING_PRIVILEGE -> """
                    Grant the privilege to the user of the application, or set retort.user and retort.password to a user who may change tables.""";
            case DATABASE_UNREACHABLE -> """
                    Check spring.datasource.url (or retort.url, if it is set), and that the database is running.""";
            case READ_ONLY_DATABASE -> """
                    Upgrade on the primary server: set retort.url to it, or annotate its DataSource with @RetortDataSource.""";
            case UNKNOWN_TARGET, AMBIGUOUS_TARGET ->
                "Correct retort.target. Without it, the application upgrades to the head.";
            case NO_TRANSACTION -> "Remove retort.single-transaction, or use a database with transactional DDL.";
            default -> null;
        };
    }
}
