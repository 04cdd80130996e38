package dev.retort.conformance.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A table that no database takes. */
@Entity
public class Broken {
    @Id
    long id;

    @Column(columnDefinition = "no such type")
    String wrong;

    @ManyToOne
    Guest guest;
}
