package dev.retort.example.lodging;

import dev.retort.example.guest.Address;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** A place that can be booked. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Lodging {
    @Id
    @GeneratedValue
    private Long id;

    @Column(nullable = false, length = 200)
    private String name;

    @Embedded
    private Address address;

    protected Lodging() {}

    protected Lodging(String name) {
        this.name = name;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Address address() {
        return address;
    }
}
