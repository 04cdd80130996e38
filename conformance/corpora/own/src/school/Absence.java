package school;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;

@Entity
public class Absence {
    @Id
    @GeneratedValue
    UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "pupil", referencedColumnName = "student_student_id")
    @JoinColumn(name = "course", referencedColumnName = "course")
    Enrolment enrolment;

    LocalDate missedOn;

    boolean excused;
}
