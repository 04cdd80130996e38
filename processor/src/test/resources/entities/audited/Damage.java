package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
public record Damage(
        @Column(name = "damage_amount") BigDecimal amount,
        @Column(name = "damage_cause", length = 90) String cause) {}
