package dev.retort.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Retort;
import dev.retort.run.history.HistoryEntry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The application with plain Hibernate, on a real PostgreSQL. */
class BookingsApplicationTest {

    @Test
    void upgradesBeforeHibernateValidatesAndASecondStartAppliesNothing() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Database database = new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            assertThat(BookingsApplication.start(database)).endsWith("bookings so far: 1");
            List<HistoryEntry> applied =
                    Retort.using(server.getPostgresDatabase()).history();

            assertThat(BookingsApplication.start(database)).endsWith("bookings so far: 2");
            assertThat(Retort.using(server.getPostgresDatabase()).history()).isEqualTo(applied);
        }
    }
}
