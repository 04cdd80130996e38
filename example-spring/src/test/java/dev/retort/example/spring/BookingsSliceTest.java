package dev.retort.example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Retort;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;

/** The JPA slice of Spring Boot 4 has a migrated database without any set-up. */
@DataJpaTest
class BookingsSliceTest {
    @Autowired
    private Guests guests;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Retort retort;

    @Test
    void isMigrated() {
        Booking booking =
                new Booking(guests.save(new Guest("Ada Lovelace", "ada@example.com")), LocalDate.of(2030, 6, 1), 3);
        booking.setNote("quiet room");
        bookings.save(booking);
        assertThat(bookings.findAll()).extracting(Booking::note).containsExactly("quiet room");
        assertThat(retort.pending()).isEmpty();
    }
}
