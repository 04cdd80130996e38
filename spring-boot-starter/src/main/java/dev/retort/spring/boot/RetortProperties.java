package dev.retort.spring.boot;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * The properties {@code retort.*}.
 *
 * @param enabled Whether the starter configures Retort at all.
 * @param packageName Package of the history to run, which is annotated with @Migrations. By default, all histories on the class path are run.
 * @param target Revision to upgrade to, such as a revision id, a label or "+1". By default, the head.
 * @param skipInProfiles Profiles in which the application does not upgrade when it starts, such as "test" or "!prod".
 * @param checkOnly Whether to fail if revisions are pending, instead of applying them. For instances of an application that a job upgrades.
 * @param lockTimeout How long to wait for another instance that upgrades the same database.
 * @param acceptAhead Whether to start with a database that a newer version of the application has upgraded.
 * @param singleTransaction Whether to run all pending revisions in one transaction. Requires a database with transactional DDL.
 * @param verify Whether to compare every applied revision with its class, even if nothing is pending.
 * @param contexts Contexts whose rows are wanted, such as "demo". By default, none.
 * @param url JDBC URL of the database to upgrade. By default, the DataSource or ConnectionFactory of the application is used.
 * @param user User that upgrades the database, if it is not the one of the application.
 * @param password Password of the user that upgrades the database.
 * @param driverClassName JDBC driver for the URL. By default, it is derived from the URL.
 */
@ConfigurationProperties("retort")
public record RetortProperties(
        @DefaultValue("true") boolean enabled,
        @Name("package") @Nullable String packageName,
        @Nullable String target,
        @DefaultValue List<String> skipInProfiles,
        @DefaultValue("false") boolean checkOnly,
        @DefaultValue("5m") Duration lockTimeout,
        @DefaultValue("false") boolean acceptAhead,
        @DefaultValue("false") boolean singleTransaction,
        @DefaultValue("false") boolean verify,
        @DefaultValue List<String> contexts,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String driverClassName) {

    public RetortProperties {
        skipInProfiles = List.copyOf(skipInProfiles);
        contexts = List.copyOf(contexts);
    }

    /** The patterns of {@link #skipInProfiles} that hold here. */
    List<String> skippedBy(Environment environment) {
        return skipInProfiles.stream()
                .filter(pattern -> environment.acceptsProfiles(Profiles.of(pattern)))
                .toList();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "retort.* of package " + packageName + ", target " + target + ", url " + url + ", user " + user;
    }
}
