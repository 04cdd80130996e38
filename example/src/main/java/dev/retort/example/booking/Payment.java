package dev.retort.example.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;

/** Money that has come in for a booking. All kinds share a table. */
@Entity
public abstract class Payment {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Booking booking;

    @Column(precision = 10, scale = 2, nullable = false)
    private BigDecimal amount;

    @Column(nullable = false)
    private Instant received;

    protected Payment() {}

    protected Payment(Booking booking, BigDecimal amount, Instant received) {
        this.booking = booking;
        this.amount = amount;
        this.received = received;
    }

    public Long id() {
        return id;
    }

    public Booking booking() {
        return booking;
    }

    public BigDecimal amount() {
        return amount;
    }

    public Instant received() {
        return received;
    }
}
