package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record RateId(
        @Column(length = 3) String base, @Column(length = 3) String quote) {}
