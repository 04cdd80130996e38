package dev.retort.example.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From the day of arrival to the day of departure. */
@Embeddable
public record Stay(
        @Column(nullable = false) LocalDate arrival,
        @Column(nullable = false) LocalDate departure) {}
