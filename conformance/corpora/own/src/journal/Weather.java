package journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

@Embeddable
public class Weather {
    @Column(nullable = false, length = 30)
    String station;

    @Column(nullable = false)
    String observerName;

    @Column(nullable = false)
    byte cloudiness;

    @Column(nullable = false)
    short height;

    @Column(nullable = false)
    int temperature;

    @Column(nullable = false)
    long serial;

    @Column(nullable = false)
    double latitude;

    @Column(nullable = false)
    float pressure;

    @Column(nullable = false, precision = 12, scale = 4)
    BigDecimal rainfall;

    @Column(nullable = false)
    boolean raining;

    Boolean snowing;

    @Column(nullable = false)
    LocalDate seenOn;

    @Column(nullable = false)
    LocalTime sunrise;

    @Column(nullable = false)
    LocalDateTime seenAt;

    @Column(nullable = false)
    Instant sentAt;

    @Column(nullable = false)
    OffsetDateTime printedAt;

    @Column(nullable = false)
    UUID ticket;

    @Column(nullable = false)
    byte[] signature;

    Sky sky;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Sky evening;

    @Enumerated(EnumType.STRING)
    Sky morning;

    @Embedded
    Reading plain;

    int unchecked;
}
