package geo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;

@Embeddable
public record Coordinate(
        @Column(precision = 9, scale = 6) BigDecimal latitude,
        @Column(precision = 9, scale = 6) BigDecimal longitude) {
    public Coordinate {
        Objects.requireNonNull(latitude);
        Objects.requireNonNull(longitude);
    }
}
