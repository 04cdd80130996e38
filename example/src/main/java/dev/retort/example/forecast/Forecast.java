package dev.retort.example.forecast;

import dev.retort.example.lodging.Lodging;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.math.BigDecimal;

/** How full a lodging is expected to be on a day. */
@Entity
public class Forecast {
    @EmbeddedId
    private ForecastId id;

    @MapsId("lodgingId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Lodging lodging;

    /** Percent of the beds, from 0 to 100. */
    @Column(precision = 5, scale = 2, nullable = false)
    private BigDecimal occupancy;

    protected Forecast() {}

    public Forecast(Lodging lodging, ForecastId id, BigDecimal occupancy) {
        this.lodging = lodging;
        this.id = id;
        this.occupancy = occupancy;
    }

    public ForecastId id() {
        return id;
    }

    public Lodging lodging() {
        return lodging;
    }

    public BigDecimal occupancy() {
        return occupancy;
    }
}
