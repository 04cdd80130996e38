package clinic;

import java.io.Serializable;
import java.util.Objects;

public class PersonId implements Serializable {
    String country;
    Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonId id && id.country.equals(country) && id.number.equals(number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(country, number);
    }
}
