package dev.retort.example.spring;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** The bookings. */
public interface Bookings extends CrudRepository<Booking, Long> {
    List<Booking> findByGuestEmail(String email);
}
