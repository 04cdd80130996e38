package staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.Set;

@MappedSuperclass
public abstract class Party {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 10)
    String number;

    @Embedded
    Home office;

    @ManyToOne
    Employee sponsor;

    @ManyToMany
    Set<Project> projects = new HashSet<>();
}
