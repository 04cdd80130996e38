package fleet;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Incident {
    @Id
    @GeneratedValue
    UUID id;

    Instant happened;

    @ManyToOne(optional = false)
    Vehicle vehicle;

    @ManyToOne
    Incident consequenceOf;

    @ElementCollection
    List<String> witnesses = new ArrayList<>();

    @OneToMany(mappedBy = "consequenceOf")
    Set<Incident> consequences = new HashSet<>();
}
