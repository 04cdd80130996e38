package geo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;

@Embeddable
public record Leg(
        @ManyToOne(optional = false) Place via,
        @Column(nullable = false) double metres,
        @Enumerated(EnumType.STRING) Means means,
        @Embedded Statistics statistics) {}
