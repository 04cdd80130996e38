package theatre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class SeatId implements Serializable {
    HallId hall;

    @Column(name = "seat_row", length = 2)
    String row;

    @Column(name = "seat_no")
    short number;

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatId that
                && number == that.number
                && Objects.equals(hall, that.hall)
                && Objects.equals(row, that.row);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hall, row, number);
    }
}
