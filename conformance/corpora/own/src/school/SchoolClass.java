package school;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_class_per_year",
                        columnNames = {"label", "schoolYear"}))
public class SchoolClass {
    @Id
    @GeneratedValue
    Integer id;

    String label;

    int schoolYear;

    @OneToOne(optional = false)
    Teacher tutor;

    @OneToMany(mappedBy = "schoolClass")
    @OrderColumn(name = "seat")
    List<Student> students = new ArrayList<>();
}
