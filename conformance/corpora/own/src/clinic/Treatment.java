package clinic;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.time.Duration;

@Entity
public class Treatment {
    @EmbeddedId
    TreatmentId id;

    @MapsId("visit")
    @ManyToOne
    Visit visit;

    @Column(nullable = false, length = 12)
    String code;

    Duration lasted;

    @ManyToOne
    Doctor doctor;
}
