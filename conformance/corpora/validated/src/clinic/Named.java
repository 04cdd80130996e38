package clinic;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public interface Named {
    @NotNull
    @Size(max = 44)
    String getName();
}
