package dev.retort.quarkus.deployment;

import dev.retort.startup.DataSourceHistories;
import io.quarkus.builder.item.SimpleBuildItem;
import java.util.Optional;
import java.util.SortedMap;

/** Which data source has which history. */
final class HistoriesBuildItem extends SimpleBuildItem {
    private final DataSourceHistories dataSources;

    HistoriesBuildItem(DataSourceHistories dataSources) {
        this.dataSources = dataSources;
    }

    SortedMap<String, Optional<String>> byDataSource() {
        return dataSources.byDataSource();
    }
}
