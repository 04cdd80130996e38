package staff;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
public class Project {
    @Id
    @GeneratedValue
    Long id;

    @Embedded
    @EmbeddedColumnNaming("begin_%s")
    Milestone start;

    @Embedded
    @EmbeddedColumnNaming("end_%s")
    Milestone finish;

    @Embedded
    @EmbeddedColumnNaming
    Milestone review;
}
