package dev.retort.example.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;

/** Paid by card. */
@Entity
public class CardPayment extends Payment {
    /** What the bank calls it. */
    @Column(length = 40)
    private String approval;

    protected CardPayment() {}

    public CardPayment(Booking booking, BigDecimal amount, Instant received, String approval) {
        super(booking, amount, received);
        this.approval = approval;
    }

    public String approval() {
        return approval;
    }
}
