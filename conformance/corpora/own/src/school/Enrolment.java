package school;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Entity
@IdClass(EnrolmentId.class)
public class Enrolment {
    @Id
    @ManyToOne
    Student student;

    @Id
    @ManyToOne
    @JoinColumn(name = "course")
    Course course;

    LocalDate since;

    @ElementCollection
    @MapKeyColumn(name = "term", length = 6)
    @Column(name = "mark", precision = 3, scale = 1)
    Map<String, BigDecimal> marks = new HashMap<>();

    @OneToMany(mappedBy = "enrolment")
    List<Absence> absences = new ArrayList<>();
}
