package warehouse;

import java.io.Serializable;
import java.util.Objects;

public class BinId implements Serializable {
    String zone;
    int aisle;
    short shelf;

    @Override
    public boolean equals(Object other) {
        return other instanceof BinId that && zone.equals(that.zone) && aisle == that.aisle && shelf == that.shelf;
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, aisle, shelf);
    }
}
