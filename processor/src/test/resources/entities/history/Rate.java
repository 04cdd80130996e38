package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
@org.hibernate.annotations.Temporal
@org.hibernate.annotations.Temporal.HistoryTable(name = "rate_history")
public class Rate {
    @EmbeddedId
    RateId id;

    @Column(precision = 12, scale = 6)
    BigDecimal factor;
}
