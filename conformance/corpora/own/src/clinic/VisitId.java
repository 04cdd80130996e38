package clinic;

import java.io.Serializable;
import java.util.Objects;

public class VisitId implements Serializable {
    long patient;
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof VisitId that && patient == that.patient && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(patient, number);
    }
}
