package clinic;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;

@Entity
public class Surgery extends Ward {
    @NotNull
    Integer tables;

    @NotNull
    @Max(4)
    public Integer getFloor() {
        return floor;
    }
}
