package fleet;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
@Inheritance
@DiscriminatorFormula("case when capacity > 100 then 'L' else 'S' end")
@DiscriminatorValue("S")
public class Depot {
    @Id
    @GeneratedValue
    Long id;

    int capacity;

    @OneToMany(mappedBy = "depot")
    List<Vehicle> vehicles = new ArrayList<>();
}
