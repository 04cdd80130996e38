package com.acme.guests;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Guest {
    @Id
    Long id;

    String name;
}
