package dev.retort.example.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.r2dbc.ReactiveRetort;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Schedulers;

class ReactiveBookingsTest {
    @Test
    void theApplicationUpgradesAndWorksOnH2() {
        upgradesAndWorks(ConnectionFactories.get("r2dbc:h2:mem:///bookings?options=DB_CLOSE_DELAY=-1"));
    }

    @Test
    void theApplicationUpgradesAndWorksOnPostgreSql() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            upgradesAndWorks(
                    ConnectionFactories.get("r2dbc:postgresql://postgres@localhost:" + server.getPort() + "/postgres"));
        }
    }

    /** Started on a thread that may not wait, as an event loop's. */
    private static void upgradesAndWorks(ConnectionFactory database) {
        for (int start = 0; start < 2; start++) {
            assertThat(ReactiveBookings.start(database)
                            .subscribeOn(Schedulers.parallel())
                            .block())
                    .isEqualTo("Ada booked Garden flat from 2027-05-03 to 2027-05-07");
        }
        ReactiveRetort retort = ReactiveRetort.using(database);
        assertThat(retort.current().join()).containsExactly("eb03c34f5178");
        assertThat(retort.downgrade("base").join()).hasSize(5);
    }
}
