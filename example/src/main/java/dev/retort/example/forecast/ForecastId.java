package dev.retort.example.forecast;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The lodging and the day that a forecast is for. */
@Embeddable
public record ForecastId(
        Long lodgingId, @Column(name = "forecast_day") LocalDate day) implements Serializable {}
