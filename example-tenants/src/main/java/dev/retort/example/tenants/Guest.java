package dev.retort.example.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Somebody who books. */
@Entity
public class Guest {
    @Id
    @GeneratedValue
    private Long id;

    @Column(nullable = false, length = 120)
    private String fullName;

    @Column(length = 320, unique = true)
    private String email;

    protected Guest() {}

    public Guest(String fullName, String email) {
        this.fullName = fullName;
        this.email = email;
    }

    public Long id() {
        return id;
    }

    public String fullName() {
        return fullName;
    }

    public String email() {
        return email;
    }
}
