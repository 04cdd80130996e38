package dev.retort.example.spring;

import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

/** The guests. */
public interface Guests extends CrudRepository<Guest, Long> {
    Optional<Guest> findByEmail(String email);
}
