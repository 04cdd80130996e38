package dev.retort.spring.boot.app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Somebody who stays. */
@Entity
public class Guest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 120)
    private String fullName;

    @Column(length = 40)
    private String nickname;

    protected Guest() {}

    public Guest(String fullName) {
        this.fullName = fullName;
    }

    public String fullName() {
        return fullName;
    }
}
