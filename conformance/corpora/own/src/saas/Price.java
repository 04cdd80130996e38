package saas;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
public record Price(
        @Column(name = "per_month", precision = 8, scale = 2)
        BigDecimal amount,

        @Column(length = 3) String currency) {}
