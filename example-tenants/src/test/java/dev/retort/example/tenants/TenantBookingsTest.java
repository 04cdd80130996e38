package dev.retort.example.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fleet.rollout.TenantResult.Outcome;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tenants of a real PostgreSQL, through Hibernate. */
class TenantBookingsTest {
    private final List<String> names = new ArrayList<>(List.of("acme", "globex", "initech"));
    private EmbeddedPostgres server;
    private TenantBookings bookings;

    @BeforeEach
    void start() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().start();
        for (String name : names) {
            execute("create schema " + name);
        }
        bookings = new TenantBookings(server.getPostgresDatabase(), () -> names);
    }

    @AfterEach
    void stop() throws IOException {
        bookings.close();
        server.close();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void eachTenantHasItsOwnGuests() {
        assertThat(bookings.upgrade().orThrow().count(Outcome.UPGRADED)).isEqualTo(3);

        bookings.register("acme", "ada");
        bookings.register("globex", "grace");

        assertThat(bookings.guests("acme")).containsExactly("ada");
        assertThat(bookings.guests("globex")).containsExactly("grace");
        assertThat(bookings.guests("initech")).isEmpty();
    }

    @Test
    void aNewTenantIsServedAsSoonAsItIsUpgraded() throws SQLException {
        bookings.upgrade().orThrow();
        execute("create schema umbrella");
        names.add("umbrella");
        assertThat(bookings.takesNotes("acme")).isTrue();
        assertThat(bookings.takesNotes("umbrella")).isFalse();

        assertThat(bookings.upgrade().count(Outcome.UPGRADED)).isEqualTo(1);

        assertThat(bookings.takesNotes("umbrella")).isTrue();
        bookings.register("umbrella", "alan");
        assertThat(bookings.guests("umbrella")).containsExactly("alan");
    }
}
