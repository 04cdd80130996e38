package dev.retort.startup;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which data source has which history, in an application whose settings name packages by data source.
 *
 * @param byDataSource the package of the history of each data source that is upgraded; empty where it has every history on the class path
 */
public record DataSourceHistories(SortedMap<String, Optional<String>> byDataSource) {

    public DataSourceHistories {
        byDataSource = Collections.unmodifiableSortedMap(new TreeMap<>(byDataSource));
    }

    /**
     * The settings decide. Where they name no package, the only data source has every history.
     *
     * @param dataSources the names of all data sources
     * @param packages the package that the settings name, by data source
     * @param histories the packages of the histories on the class path
     * @param setting the name of the setting of a data source: {@code retort.datasources.archive.package}
     * @throws IllegalArgumentException if a setting is for no data source, or if none decides; the message states the remedy
     */
    public static DataSourceHistories of(
            Collection<String> dataSources,
            Map<String, String> packages,
            SortedSet<String> histories,
            UnaryOperator<String> setting) {
        for (String named : packages.keySet()) {
            if (!dataSources.contains(named)) {
                throw new IllegalArgumentException(
                        "%s is set, and the application has no such data source for JDBC. It has: %s. Correct the name, or remove the setting."
                                .formatted(setting.apply(named), String.join(", ", new TreeSet<>(dataSources))));
            }
        }
        SortedMap<String, Optional<String>> chosen = new TreeMap<>();
        packages.forEach((dataSource, name) -> chosen.put(dataSource, Optional.of(name)));
        if (packages.isEmpty() && dataSources.size() == 1) {
            chosen.put(dataSources.iterator().next(), Optional.empty());
        } else if (!dataSources.isEmpty()) {
            requireAllChosen(dataSources, packages.values(), histories, setting);
        }
        return new DataSourceHistories(chosen);
    }

    private static void requireAllChosen(
            Collection<String> dataSources,
            Collection<String> chosen,
            SortedSet<String> histories,
            UnaryOperator<String> setting) {
        SortedSet<String> left = new TreeSet<>(histories);
        left.removeAll(chosen);
        if (!left.isEmpty()) {
            String settings = new TreeSet<>(dataSources)
                    .stream()
                            .map(name -> setting.apply(name) + "=" + left.first())
                            .collect(Collectors.joining(", or "));
            throw new IllegalArgumentException("""
                    The application has several data sources, and Retort does not know which one has the history of %s. No database would be upgraded \
                    with it. Set %s.""".formatted(String.join(", ", left), settings));
        }
    }
}
