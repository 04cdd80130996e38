package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

@Entity
public class AssignedDate {
    @Id
    LocalDate holiday;

    @ManyToOne
    AssignedDate movedTo;
}
