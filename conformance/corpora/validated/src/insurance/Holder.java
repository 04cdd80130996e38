package insurance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;

@Entity
@Inheritance
public class Holder {
    @Id
    @Code
    String code;

    @Code
    String agent;

    @NotNull
    String name;

    @Range(min = 18, max = 120)
    int age;
}
