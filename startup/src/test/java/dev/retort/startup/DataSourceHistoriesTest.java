package dev.retort.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which data source gets which history. */
class DataSourceHistoriesTest {
    private static final String DEFAULT = "default";
    private static final SortedSet<String> BOOKINGS = new TreeSet<>(List.of("acme.bookings"));
    private static final SortedSet<String> BOTH = new TreeSet<>(List.of("acme.archive", "acme.bookings"));

    private static Map<String, Optional<String>> of(
            List<String> dataSources, Map<String, String> packages, SortedSet<String> histories) {
        return DataSourceHistories.of(
                        dataSources, packages, histories, name -> "retort.datasources." + name + ".package")
                .byDataSource();
    }

    @Test
    void theOnlyDataSourceHasEveryHistory() {
        assertThat(of(List.of(DEFAULT), Map.of(), BOTH)).containsExactly(Map.entry(DEFAULT, Optional.empty()));
        assertThat(of(List.of("archive"), Map.of(), BOOKINGS)).containsExactly(Map.entry("archive", Optional.empty()));
    }

    @Test
    void theOnlyDataSourceIsUpgradedWithoutAHistoryTooSoThatItsStartSaysWhatIsMissing() {
        assertThat(of(List.of(DEFAULT), Map.of(), new TreeSet<>())).containsKey(DEFAULT);
    }

    @Test
    void eachDataSourceHasTheHistoryThatIsSet() {
        assertThat(of(
                        List.of(DEFAULT, "archive", "reports"),
                        Map.of(DEFAULT, "acme.bookings", "archive", "acme.archive"),
                        BOTH))
                .containsOnly(
                        Map.entry(DEFAULT, Optional.of("acme.bookings")),
                        Map.entry("archive", Optional.of("acme.archive")));
    }

    @Test
    void ofSeveralDataSourcesNoneIsGuessed() {
        assertThatThrownBy(() -> of(List.of(DEFAULT, "archive"), Map.of(), BOOKINGS))
                .hasMessageContaining("does not know which one has the history of acme.bookings")
                .hasMessageContaining(
                        "Set retort.datasources.archive.package=acme.bookings, or retort.datasources.default.package=acme.bookings.");
        assertThatThrownBy(() -> of(List.of(DEFAULT, "archive"), Map.of(DEFAULT, "acme.bookings"), BOTH))
                .hasMessageContaining("acme.archive");
    }

    @Test
    void aPropertyOfAnUnknownDataSourceIsRefused() {
        assertThatThrownBy(() -> of(List.of(DEFAULT), Map.of("archiv", "acme.archive"), BOTH))
                .hasMessageContaining(
                        "retort.datasources.archiv.package is set, and the application has no such data source for JDBC. It has: default.");
    }

    @Test
    void withoutADataSourceThereIsNothingToUpgrade() {
        assertThat(of(List.of(), Map.of(), BOOKINGS)).isEmpty();
    }
}
