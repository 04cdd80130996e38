package dev.retort.catalog.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.catalog.fact.Category;
import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoredObjectsTest {

    @Test
    void patternsMatchWholeNamesInAnyCase() {
        IgnoredObjects ignored = IgnoredObjects.anything(List.of("audit_*", "*_log", "`Guest`"));

        assertThat(List.of("audit_x", "AUDIT_", "x_log", "guest", "ops.audit_x"))
                .allMatch(ignored::table);
        assertThat(List.of("an_audit_x", "x_logs", "guests")).noneMatch(ignored::table);
    }

    @Test
    void aPartIsNamedWithItsTableOrAConstraintByItself() {
        IgnoredObjects ignored = IgnoredObjects.anything(List.of("guest.fax", "ix_*"));

        assertThat(ignored.part(item(Category.TYPE, "guest", "fax"))).isTrue();
        assertThat(ignored.part(item(Category.TYPE, "guest", "phone"))).isFalse();
        assertThat(ignored.part(item(Category.INDEX, "guest", "ix_a"))).isTrue();
        assertThat(ignored.part(item(Category.COLUMN, "guest", "ix_a"))).isFalse();
    }

    @Test
    void thoseOfOtherToolsAreAlwaysIgnored() {
        assertThat(IgnoredObjects.none().table("FLYWAY_SCHEMA_HISTORY")).isTrue();
        assertThat(IgnoredObjects.none().table("guest")).isFalse();
    }

    private static DriftItem item(Category category, String table, String part) {
        return new DriftItem(category, table, part, "a", "b", List.of());
    }
}
