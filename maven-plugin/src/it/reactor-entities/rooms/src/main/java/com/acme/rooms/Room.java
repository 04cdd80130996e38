package com.acme.rooms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Room {
    @Id
    Long id;

    String name;
}
