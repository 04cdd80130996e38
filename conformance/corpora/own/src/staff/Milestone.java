package staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

@Embeddable
public class Milestone {
    LocalDate planned;

    @Column(name = "really")
    LocalDate actual;

    @Embedded
    Gate place;
}
