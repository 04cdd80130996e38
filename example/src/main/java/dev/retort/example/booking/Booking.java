package dev.retort.example.booking;

import dev.retort.example.guest.Guest;
import dev.retort.example.lodging.Lodging;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A stay that a guest has asked for. */
@Entity
@Table(indexes = @Index(columnList = "arrival, departure"))
public class Booking {
    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Guest guest;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Lodging lodging;

    @Embedded
    private Stay stay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private BookingStatus status = BookingStatus.REQUESTED;

    @Column(precision = 10, scale = 2, nullable = false)
    private BigDecimal price;

    @Column(nullable = false)
    private Instant created;

    @Column(length = 500)
    private String note;

    @ManyToMany
    @JoinTable(name = "booking_extra")
    private Set<Extra> extras = new HashSet<>();

    @OneToMany(mappedBy = "booking", cascade = CascadeType.ALL)
    private List<Payment> payments = new ArrayList<>();

    protected Booking() {}

    public Booking(Guest guest, Lodging lodging, Stay stay, BigDecimal price, Instant created) {
        this.guest = guest;
        this.lodging = lodging;
        this.stay = stay;
        this.price = price;
        this.created = created;
    }

    public Long id() {
        return id;
    }

    public Guest guest() {
        return guest;
    }

    public Lodging lodging() {
        return lodging;
    }

    public Stay stay() {
        return stay;
    }

    public BookingStatus status() {
        return status;
    }

    public void confirm() {
        status = BookingStatus.CONFIRMED;
    }

    public BigDecimal price() {
        return price;
    }

    public Instant created() {
        return created;
    }

    public int version() {
        return version;
    }

    public String note() {
        return note;
    }

    public void note(String note) {
        this.note = note;
    }

    public Set<Extra> extras() {
        return extras;
    }

    public List<Payment> payments() {
        return payments;
    }

    public void pay(Payment payment) {
        payments.add(payment);
    }
}
