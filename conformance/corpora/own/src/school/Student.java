package school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.util.HashSet;
import java.util.Set;

@Entity
@PrimaryKeyJoinColumn(name = "student_id")
public class Student extends Person {
    @Column(unique = true, nullable = false)
    int registrationNumber;

    @ManyToOne
    SchoolClass schoolClass;

    @OneToMany(mappedBy = "student")
    Set<Enrolment> enrolments = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "guardianship")
    Set<Guardian> guardians = new HashSet<>();
}
