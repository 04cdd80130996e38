package insurance;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

@Entity
@Access(AccessType.FIELD)
public class Storm extends Event {
    @NotNull
    @Min(0)
    @Max(12)
    Byte beaufort;
}
