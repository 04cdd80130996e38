package dev.retort.example.micronaut;

import dev.retort.Retort;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import org.hibernate.SessionFactory;

/** Books a night, and counts the bookings. */
@Controller(value = "/bookings", produces = MediaType.TEXT_PLAIN)
@ExecuteOn(TaskExecutors.BLOCKING)
public class Bookings {
    private final SessionFactory sessions;
    private final Retort retort;

    Bookings(SessionFactory sessions, Retort retort) {
        this.sessions = sessions;
        this.retort = retort;
    }

    @Post
    public String book() {
        return sessions.fromTransaction(session -> {
            Guest ada = new Guest("Ada Lovelace", null);
            session.persist(ada);
            session.persist(new Booking(ada, LocalDate.of(2030, 6, 1), 3));
            return session.createQuery("select count(*) from Booking", Long.class)
                            .getSingleResult()
                    + " bookings";
        });
    }

    @Get("/pending-revisions")
    public String pendingRevisions() {
        return retort.pending().toString();
    }
}
