package clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;

@Entity
@Inheritance
@IdClass(PersonId.class)
public class Person {
    @Id
    @Size(max = 3)
    String country;

    @Id
    @Min(100)
    Integer number;

    @Digits(integer = 7, fraction = 0)
    double balance;

    @Digits(integer = 3, fraction = 0)
    Float temperature;

    @Digits(integer = 20, fraction = 0)
    BigInteger insurance;

    String nickname;

    @NotNull(groups = Admission.class)
    String reason;

    interface Admission {}
}
