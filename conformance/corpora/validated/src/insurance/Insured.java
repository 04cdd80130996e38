package insurance;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

@Embeddable
public class Insured {
    @NotNull
    @Size(max = 70)
    String label;

    @NotNull
    @Digits(integer = 10, fraction = 2)
    BigDecimal worth;

    @Min(1)
    Integer rooms;
}
