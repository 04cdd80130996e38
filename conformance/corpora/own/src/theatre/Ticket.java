package theatre;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class Ticket {
    @EmbeddedId
    TicketId id;

    @MapsId("performanceId")
    @ManyToOne
    Performance performance;

    @MapsId("seat")
    @ManyToOne
    Seat seat;

    @Column(length = 40)
    String holder;
}
