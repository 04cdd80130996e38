package clinic;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Embeddable
public class Inner {
    @NotNull
    @Size(max = 11)
    String depth;
}
