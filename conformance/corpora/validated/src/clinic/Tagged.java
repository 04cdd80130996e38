package clinic;

import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@MappedSuperclass
public abstract class Tagged<T> {
    @NotNull
    @Size(max = 12)
    T tag;

    @Digits(integer = 5, fraction = 0)
    T weight;
}
