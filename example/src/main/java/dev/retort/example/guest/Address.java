package dev.retort.example.guest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where letters go. */
@Embeddable
public record Address(
        @Column(length = 200) String street,
        @Column(length = 20) String postcode,
        @Column(length = 100) String city,
        @Column(length = 2) String country) {}
