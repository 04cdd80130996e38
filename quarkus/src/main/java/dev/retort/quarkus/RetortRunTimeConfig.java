package dev.retort.quarkus;

import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;
import io.smallrye.config.WithParentName;
import io.smallrye.config.WithUnnamedKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The properties {@code quarkus.retort.*} that each start of the application reads. */
@ConfigMapping(prefix = "quarkus.retort")
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
public interface RetortRunTimeConfig {

    /** By data source. */
    @WithParentName
    @WithUnnamedKey(DataSourceUtil.DEFAULT_DATASOURCE_NAME)
    @WithDefaults
    @ConfigDocMapKey("datasource-name")
    Map<String, Upgrade> dataSources();

    /** The upgrade of a data source. */
    interface Upgrade {

        /** Whether this start upgrades the database. */
        @WithDefault("true")
        boolean upgradeAtStart();

        /** Whether to fail if revisions are pending, instead of applying them. For instances of an application that a job upgrades. */
        @WithDefault("false")
        boolean checkOnly();

        /** The revision to upgrade to: a revision id, a label or "+1". By default, the head. */
        Optional<String> target();

        /** The contexts whose rows are wanted, such as "demo". By default, none. */
        Optional<List<String>> contexts();

        /** How long to wait for another instance that upgrades the same database. */
        @WithDefault("5M")
        Duration lockTimeout();

        /** Whether to start with a database that a newer version of the application has upgraded. */
        @WithDefault("false")
        boolean acceptAhead();

        /** Whether to run all pending revisions in one transaction. Requires a database with transactional DDL. */
        @WithDefault("false")
        boolean singleTransaction();

        /** Whether to compare every applied revision with its class, even if nothing is pending. */
        @WithDefault("false")
        boolean verify();

        /** The JDBC URL to upgrade over. By default, that of the data source. */
        Optional<String> jdbcUrl();

        /** The user who upgrades the database, if it is not the one of the data source. */
        Optional<String> username();

        /** The password of the user who upgrades the database. */
        Optional<String> password();
    }
}
