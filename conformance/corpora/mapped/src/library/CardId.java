package library;

import java.io.Serializable;
import java.util.Objects;

public class CardId implements Serializable {
    String series;
    Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof CardId id && id.series.equals(series) && id.number.equals(number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, number);
    }
}
