package hotel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

@Entity
public class Licence {
    @Id
    UUID number;

    LocalDate expires;
}
