package dev.retort.example.lodging;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/** A house of many rooms. */
@Entity
public class Hotel extends Lodging {
    private int stars;

    @OneToMany(mappedBy = "hotel", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Room> rooms = new ArrayList<>();

    protected Hotel() {}

    public Hotel(String name, int stars) {
        super(name);
        this.stars = stars;
    }

    public int stars() {
        return stars;
    }

    public Room addRoom(String number, int beds) {
        Room room = new Room(this, number, beds);
        rooms.add(room);
        return room;
    }

    public List<Room> rooms() {
        return rooms;
    }
}
