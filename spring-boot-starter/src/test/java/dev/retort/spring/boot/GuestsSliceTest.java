package dev.retort.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Retort;
import dev.retort.spring.boot.app.Guest;
import dev.retort.spring.boot.app.GuestApplication;
import dev.retort.spring.boot.app.Guests;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** The slices of Boot 3.5 have a migrated database without any set-up. */
class GuestsSliceTest {

    @Nested
    @DataJpaTest
    @ContextConfiguration(classes = GuestApplication.class)
    class OfJpa {
        @Autowired
        private Guests guests;

        @Autowired
        private Retort retort;

        @Test
        void isMigrated() {
            guests.save(new Guest("Ada Lovelace"));
            assertThat(guests.findAll()).extracting(Guest::fullName).containsExactly("Ada Lovelace");
            assertThat(retort.pending()).isEmpty();
        }
    }

    @Nested
    @JdbcTest
    @ContextConfiguration(classes = GuestApplication.class)
    class OfJdbc {
        @Autowired
        private JdbcTemplate jdbc;

        @Test
        void isMigrated() {
            assertThat(jdbc.queryForObject("select count(*) from guest where nickname is null", Long.class))
                    .isZero();
        }
    }
}
