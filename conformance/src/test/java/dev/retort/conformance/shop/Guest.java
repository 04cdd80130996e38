package dev.retort.conformance.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A table like any other. */
@Entity
public class Guest {
    @Id
    long id;

    @Column(length = 40)
    String fullName;
}
