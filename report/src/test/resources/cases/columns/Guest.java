package com.acme;

import jakarta.persistence.*;

/** A guest; class Guest has a name. */
@Entity
public class Guest {
    @Id
    Long id;

    @Column(nullable = false, length = 80)
    String name;

    private String phone;

    @Column(unique = true)
    public String getEmail() {
        return "String email";
    }
}
