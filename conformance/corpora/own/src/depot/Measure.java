package depot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
public class Measure {
    @Column(nullable = false)
    String unit;

    BigDecimal amount;
}
