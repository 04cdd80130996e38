package dev.retort.example.guest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A name as it is written on a letter. */
@Embeddable
public record PersonName(
        @Column(name = "given_name", nullable = false, length = 100)
        String given,

        @Column(name = "family_name", nullable = false, length = 100)
        String family) {

    @Override
    public String toString() {
        return given + " " + family;
    }
}
