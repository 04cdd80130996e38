package links;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;

@Entity
public class Milestone {
    @Id
    @GeneratedValue
    Long id;

    LocalDate due;
}
