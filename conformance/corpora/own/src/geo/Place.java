package geo;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@IdClass(Place.Key.class)
public class Place {
    @Id
    @Column(length = 2)
    String country;

    @Id
    long number;

    @Embedded
    Coordinate coordinate;

    @ManyToOne
    Tile tile;

    @ElementCollection
    Map<Name, Coordinate> entrances = new HashMap<>();

    @ElementCollection
    @OrderColumn(name = "point_no")
    @AttributeOverride(name = "latitude", column = @Column(name = "lat", nullable = false))
    List<Coordinate> outline = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "neighbour",
            joinColumns = {
                @JoinColumn(name = "country", referencedColumnName = "country"),
                @JoinColumn(name = "number", referencedColumnName = "number")
            },
            inverseJoinColumns = {
                @JoinColumn(name = "other_country", referencedColumnName = "country"),
                @JoinColumn(name = "other_number", referencedColumnName = "number")
            })
    Set<Place> neighbours = new HashSet<>();

    public record Key(String country, long number) implements Serializable {}
}
