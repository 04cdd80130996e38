package dev.retort.example.review;

import dev.retort.example.booking.Booking;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;

/** What a guest says of a stay; one a booking, known by the booking's id. */
@Entity
public class Review {
    @Id
    private Long bookingId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Booking booking;

    @Column(nullable = false, length = 4000)
    private String text;

    @Column(nullable = false)
    private Instant written;

    protected Review() {}

    public Review(Booking booking, String text, Instant written) {
        this.booking = booking;
        this.text = text;
        this.written = written;
    }

    public Long bookingId() {
        return bookingId;
    }

    public Booking booking() {
        return booking;
    }

    public String text() {
        return text;
    }

    public Instant written() {
        return written;
    }
}
