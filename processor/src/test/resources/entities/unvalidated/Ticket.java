package hotel;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
class Ticket {
    @Id
    int id;

    @NotNull
    @Size(max = 40)
    String holder;

    @Min(1)
    @Max(5)
    int stars;
}
