package theatre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class HallId implements Serializable {
    TheatreId theatre;

    @Column(name = "hall_name", length = 20)
    String name;

    @Override
    public boolean equals(Object other) {
        return other instanceof HallId that && Objects.equals(theatre, that.theatre) && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(theatre, name);
    }
}
