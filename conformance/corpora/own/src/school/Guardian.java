package school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Guardian extends Person {
    @Column(length = 30)
    String telephone;

    @ManyToMany(mappedBy = "guardians")
    Set<Student> wards = new HashSet<>();
}
