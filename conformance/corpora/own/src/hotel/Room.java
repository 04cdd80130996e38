package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Entity
@IdClass(Room.Key.class)
public class Room {
    @Id
    @ManyToOne
    Hotel hotel;

    @Id
    short floor;

    @Id
    @Column(name = "door", length = 4)
    String door;

    @ManyToOne
    Room connectsTo;

    public record Key(Integer hotel, short floor, String door) implements Serializable {}
}
