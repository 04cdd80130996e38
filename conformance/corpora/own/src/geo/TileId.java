package geo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record TileId(
        short zoom,
        @Column(name = "tile_x") int x,
        @Column(name = "tile_y") int y) {}
