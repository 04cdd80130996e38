package clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;

@Entity
@IdClass(VisitId.class)
public class Visit {
    @Id
    @ManyToOne
    @JoinColumn(name = "patient_no")
    Patient patient;

    @Id
    @Column(name = "visit_no")
    int number;

    OffsetDateTime arrived;

    ZonedDateTime gone;

    @OneToMany(mappedBy = "visit")
    Set<Treatment> treatments = new HashSet<>();
}
