package theatre;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(indexes = @Index(columnList = "price"))
public class Seat {
    @EmbeddedId
    SeatId id;

    @MapsId("hall")
    @ManyToOne(optional = false)
    Hall hall;

    @Column(precision = 7, scale = 2)
    BigDecimal price;
}
