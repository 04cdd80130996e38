package insurance;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;

@Entity
public class GlassRider extends Rider {
    @NotNull
    @Max(50)
    Integer squareMetres;
}
