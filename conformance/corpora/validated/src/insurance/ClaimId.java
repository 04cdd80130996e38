package insurance;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

@Embeddable
public record ClaimId(
        @NotNull @Size(max = 4) String office, @Min(1) int number) implements Serializable {}
