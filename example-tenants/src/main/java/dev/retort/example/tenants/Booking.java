package dev.retort.example.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** Nights that a guest has booked. */
@Entity
public class Booking {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(nullable = false)
    private Guest guest;

    @Column(nullable = false)
    private LocalDate firstNight;

    @Column(nullable = false)
    private int nights;

    @Column(length = 500)
    private String note;

    protected Booking() {}

    public Booking(Guest guest, LocalDate firstNight, int nights) {
        this.guest = guest;
        this.firstNight = firstNight;
        this.nights = nights;
    }

    public Guest guest() {
        return guest;
    }

    public LocalDate firstNight() {
        return firstNight;
    }

    public int nights() {
        return nights;
    }

    public String note() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
