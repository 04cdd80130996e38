package clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class TreatmentId implements Serializable {
    VisitKey visit;

    @Column(name = "treatment_no")
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof TreatmentId that && number == that.number && Objects.equals(visit, that.visit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(visit, number);
    }
}
