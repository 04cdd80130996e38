package dev.retort.example.quarkus;

import dev.retort.Retort;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;

/** The application: books a night, and counts the bookings. Nothing here upgrades: the extension has done so before. */
@Path("bookings")
public class Bookings {
    private final EntityManager entityManager;
    private final Retort retort;

    Bookings(EntityManager entityManager, Retort retort) {
        this.entityManager = entityManager;
        this.retort = retort;
    }

    @POST
    public String book() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Guest ada = new Guest("Ada Lovelace", null);
            entityManager.persist(ada);
            entityManager.persist(new Booking(ada, LocalDate.of(2030, 6, 1), 3));
            return entityManager
                            .createQuery("select count(*) from Booking", Long.class)
                            .getSingleResult() + " bookings";
        });
    }

    @GET
    @Path("pending-revisions")
    public String pendingRevisions() {
        return retort.pending().toString();
    }
}
