package dev.retort.example.lodging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A room of a hotel. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"hotel_id", "number"}))
public class Room {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Hotel hotel;

    @Column(nullable = false, length = 10)
    private String number;

    private int beds;

    protected Room() {}

    Room(Hotel hotel, String number, int beds) {
        this.hotel = hotel;
        this.number = number;
        this.beds = beds;
    }

    public Hotel hotel() {
        return hotel;
    }

    public String number() {
        return number;
    }

    public int beds() {
        return beds;
    }
}
