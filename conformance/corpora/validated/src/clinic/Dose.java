package clinic;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Embeddable
public record Dose(
        @NotNull @Size(max = 9) String drug,
        @NotNull @Min(1) Integer amount) {}
