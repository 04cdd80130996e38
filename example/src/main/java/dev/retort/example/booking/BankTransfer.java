package dev.retort.example.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;

/** Paid by a transfer from an account. */
@Entity
public class BankTransfer extends Payment {
    @Column(length = 34)
    private String iban;

    protected BankTransfer() {}

    public BankTransfer(Booking booking, BigDecimal amount, Instant received, String iban) {
        super(booking, amount, received);
        this.iban = iban;
    }

    public String iban() {
        return iban;
    }
}
