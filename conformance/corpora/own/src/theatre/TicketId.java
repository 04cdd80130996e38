package theatre;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class TicketId implements Serializable {
    Long performanceId;
    SeatId seat;

    @Override
    public boolean equals(Object other) {
        return other instanceof TicketId that
                && Objects.equals(performanceId, that.performanceId)
                && Objects.equals(seat, that.seat);
    }

    @Override
    public int hashCode() {
        return Objects.hash(performanceId, seat);
    }
}
