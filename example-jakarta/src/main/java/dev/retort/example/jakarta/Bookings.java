package dev.retort.example.jakarta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;

/** Books a night, and counts the bookings. */
@ApplicationScoped
public class Bookings {
    @Inject
    private EntityManagerFactory entityManagers;

    public long book() {
        return entityManagers.callInTransaction(entityManager -> {
            Guest ada = new Guest("Ada Lovelace", null);
            entityManager.persist(ada);
            entityManager.persist(new Booking(ada, LocalDate.of(2030, 6, 1), 3));
            return entityManager
                    .createQuery("select count(*) from Booking", Long.class)
                    .getSingleResult();
        });
    }
}
