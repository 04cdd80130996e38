package dev.retort.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testkit.MigratedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a revision does to rows: a test inserts them at the revision before, and upgrades. */
class RenamedPhoneTest {
    @RegisterExtension
    final MigratedDatabase database =
            MigratedDatabase.of("postgresql", "dev.retort.example.migrations").at("524527e949cb");

    private String only(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    @Test
    void telephoneNumbersBecomePhoneNumbers() throws SQLException {
        database.row("guest").with("telephone", "030 1").insert();

        database.upgrade("e19888f28080");

        assertThat(only("select phone from guest")).isEqualTo("030 1");
    }

    @Test
    void eachTestHasADatabaseOfItsOwn() throws SQLException {
        assertThat(only("select count(*) from guest")).isEqualTo("0");

        Map<String, Object> booking =
                database.row("booking").with("status", "CONFIRMED").insert();

        assertThat(booking).containsEntry("status", "CONFIRMED").containsKeys("id", "guest_id", "lodging_id");
        assertThat(only("select count(*) from guest")).isEqualTo("1");
    }
}
