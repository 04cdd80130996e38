package geo;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
public record BoundingBox(
        @Embedded
        @AttributeOverride(name = "latitude", column = @Column(name = "south", precision = 9, scale = 6))
        @AttributeOverride(name = "longitude", column = @Column(name = "west", precision = 9, scale = 6))
        Coordinate southWest,

        @Embedded
        @AttributeOverride(name = "latitude", column = @Column(name = "north"))
        @AttributeOverride(name = "longitude", column = @Column(name = "east"))
        Coordinate northEast) {}
