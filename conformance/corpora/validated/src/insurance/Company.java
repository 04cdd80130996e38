package insurance;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
public class Company extends Holder {
    @NotNull
    @Size(max = 15)
    String register;

    @Min(1)
    Integer employees;
}
