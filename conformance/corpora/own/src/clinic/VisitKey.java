package clinic;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class VisitKey implements Serializable {
    long patient;
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof VisitKey that && patient == that.patient && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(patient, number);
    }
}
