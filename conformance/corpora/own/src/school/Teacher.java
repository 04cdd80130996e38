package school;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(name = "teaching_staff")
public class Teacher extends Person {
    @Column(precision = 9, scale = 2)
    BigDecimal salary;

    @ElementCollection
    Set<Subject> subjects = new HashSet<>();
}
