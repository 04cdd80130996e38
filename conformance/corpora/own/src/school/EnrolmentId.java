package school;

import java.io.Serializable;
import java.util.Objects;

public class EnrolmentId implements Serializable {
    Long student;
    Long course;

    @Override
    public boolean equals(Object other) {
        return other instanceof EnrolmentId that
                && Objects.equals(student, that.student)
                && Objects.equals(course, that.course);
    }

    @Override
    public int hashCode() {
        return Objects.hash(student, course);
    }
}
