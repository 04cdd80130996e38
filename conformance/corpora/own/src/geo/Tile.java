package geo;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Tile {
    @EmbeddedId
    TileId id;

    @Embedded
    BoundingBox box;

    @Column(length = 60000)
    byte[] image;

    @OneToMany(mappedBy = "tile")
    Set<Place> places = new HashSet<>();
}
