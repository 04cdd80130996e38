package dev.retort.micronaut;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The properties {@code retort.datasources.*}, by data source. */
@EachProperty("retort.datasources")
public final class RetortConfiguration {
    static final String PREFIX = "retort.datasources.";

    private final String name;
    private boolean enabled = true;
    private boolean checkOnly;
    private @Nullable String packageName;
    private @Nullable String target;
    private List<String> contexts = List.of();
    private Duration lockTimeout = Duration.ofMinutes(5);
    private boolean acceptAhead;
    private boolean singleTransaction;
    private boolean verify;
    private @Nullable String url;
    private @Nullable String username;
    private @Nullable String password;

    /**
     * The defaults.
     *
     * @param name the name of the data source
     */
    public RetortConfiguration(@Parameter String name) {
        this.name = name;
    }

    /** The name of the data source. */
    public String getName() {
        return name;
    }

    /** What the properties of a data source start with. */
    static String prefix(String name) {
        return PREFIX + name + ".";
    }

    public boolean isEnabled() {
        return enabled;
    }

    /** Whether the application upgrades this data source when it starts. */
    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public boolean isCheckOnly() {
        return checkOnly;
    }

    /** Whether to fail if revisions are pending, instead of applying them. For instances of an application that a job upgrades. */
    public void setCheckOnly(boolean checkOnly) {
        this.checkOnly = checkOnly;
    }

    public @Nullable String getPackage() {
        return packageName;
    }

    /** Package of the history of this data source. Needed if the application has several data sources. */
    public void setPackage(@Nullable String packageName) {
        this.packageName = packageName;
    }

    public @Nullable String getTarget() {
        return target;
    }

    /** Revision to upgrade to: a revision id, a label or "+1". By default, the head. */
    public void setTarget(@Nullable String target) {
        this.target = target;
    }

    public List<String> getContexts() {
        return contexts;
    }

    /** Contexts whose rows are wanted, such as "demo". By default, none. */
    public void setContexts(List<String> contexts) {
        this.contexts = List.copyOf(contexts);
    }

    public Duration getLockTimeout() {
        return lockTimeout;
    }

    /** How long to wait for another instance that upgrades the same database. */
    public void setLockTimeout(Duration lockTimeout) {
        this.lockTimeout = lockTimeout;
    }

    public boolean isAcceptAhead() {
        return acceptAhead;
    }

    /** Whether to start with a database that a newer version of the application has upgraded. */
    public void setAcceptAhead(boolean acceptAhead) {
        this.acceptAhead = acceptAhead;
    }

    public boolean isSingleTransaction() {
        return singleTransaction;
    }

    /** Whether to run all pending revisions in one transaction. Requires a database with transactional DDL. */
    public void setSingleTransaction(boolean singleTransaction) {
        this.singleTransaction = singleTransaction;
    }

    public boolean isVerify() {
        return verify;
    }

    /** Whether to compare every applied revision with its class, even if nothing is pending. */
    public void setVerify(boolean verify) {
        this.verify = verify;
    }

    public @Nullable String getUrl() {
        return url;
    }

    /** JDBC URL to upgrade over. By default, that of the data source. */
    public void setUrl(@Nullable String url) {
        this.url = url;
    }

    public @Nullable String getUsername() {
        return username;
    }

    /** User who upgrades the database, if it is not the one of the data source. */
    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getPassword() {
        return password;
    }

    /** Password of the user who upgrades the database. */
    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
