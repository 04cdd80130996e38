package dev.retort.quarkus;

import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.WithParentName;
import io.smallrye.config.WithUnnamedKey;
import java.util.Map;
import java.util.Optional;

/** The properties {@code quarkus.retort.*} that are fixed when the application is built. */
@ConfigMapping(prefix = "quarkus.retort")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface RetortBuildTimeConfig {

    /** Whether the extension does anything. */
    @WithDefault("true")
    boolean enabled();

    /** By data source. */
    @WithParentName
    @WithUnnamedKey(DataSourceUtil.DEFAULT_DATASOURCE_NAME)
    @ConfigDocMapKey("datasource-name")
    Map<String, History> dataSources();

    /** The history of a data source. */
    interface History {

        /**
         * The package of the history of this data source, which {@code @Migrations} annotates. Needed if the application has several
         * data sources. With one, it is upgraded with every history on the class path.
         */
        @WithName("package")
        Optional<String> packageName();
    }
}
