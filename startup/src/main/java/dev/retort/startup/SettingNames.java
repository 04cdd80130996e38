package dev.retort.startup;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;

/**
 * The names that the settings of Retort have in a framework, to tell what to do there about a problem.
 *
 * @param prefix what every setting of Retort starts with: {@code retort.}
 * @param url the setting of another connection for the upgrade: {@code retort.url}
 * @param user the setting of its user: {@code retort.user}
 * @param applicationUrl the setting of the application's own connection: {@code spring.datasource.url}
 * @param applicationUser the setting of its user: {@code spring.datasource.username}
 * @param applicationPassword the setting of its password: {@code spring.datasource.password}
 */
public record SettingNames(
        String prefix,
        String url,
        String user,
        String applicationUrl,
        String applicationUser,
        String applicationPassword) {

    /** What to do about a problem, where its own message names an option of a command or of the API. */
    public String remedy(Problem problem) {
        return switch (problem) {
            case NO_REVISIONS -> """
                    Write the first revision: run "mvn retort:revision -Dretort.message=baseline", then compile. If this application has no \
                    history yet, set %senabled=false until then. If its history is in another module, depend on that module.""".formatted(prefix);
            case SEVERAL_HISTORIES -> "Set %spackage to the package of the history to upgrade.".formatted(prefix);
            case UNKNOWN_REVISION -> """
                    Deploy the version of the application that contains the revision. To start this older version on the newer database, set \
                    %saccept-ahead=true.""".formatted(prefix);
            case LOCK_TIMEOUT, TABLE_LOCKED -> """
                    Wait for the other session or end it, then start the application again. To wait longer, set %slock-timeout, for \
                    example to 15m.""".formatted(prefix);
            case ACCESS_DENIED ->
                "Check %s and %s (or %s and %spassword, if they are set)."
                        .formatted(applicationUser, applicationPassword, user, prefix);
            case MISSING_PRIVILEGE -> """
                    Grant the privilege to the user of the application, or set %s and %spassword to a user who may change tables.""".formatted(user, prefix);
            case DATABASE_UNREACHABLE ->
                "Check %s (or %s, if it is set), and that the database is running.".formatted(applicationUrl, url);
            case PENDING_AT_START -> """
                    Upgrade the database first: with "retort upgrade", the job or the bundle of the deployment. To let this application do it, remove \
                    %scheck-only.""".formatted(prefix);
            case READ_ONLY_DATABASE -> "Upgrade on the primary server: set %s to it.".formatted(url);
            case UNKNOWN_TARGET, AMBIGUOUS_TARGET ->
                "Correct %starget. Without it, the application upgrades to the head.".formatted(prefix);
            case NO_TRANSACTION ->
                "Remove %ssingle-transaction, or use a database with transactional DDL.".formatted(prefix);
            default -> "Do what the description says, then start the application again.";
        };
    }

    /** The same problem with the remedy behind its message, for a framework that prints the message and nothing else. */
    public RetortException withRemedy(RetortException failure) {
        Problem problem = failure.problem();
        return new RetortException(
                problem,
                "%s\n%s\nMore about this problem: docs/problems/%s.md"
                        .formatted(failure.text(), remedy(problem), problem.code()),
                failure);
    }
}
