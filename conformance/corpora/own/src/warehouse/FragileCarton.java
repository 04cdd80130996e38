package warehouse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
public class FragileCarton extends Carton {
    @Column(precision = 4, scale = 1)
    BigDecimal maximumTilt;
}
