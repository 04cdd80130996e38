package fleet;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.HashSet;
import java.util.Set;

@Entity
@DiscriminatorValue("9")
public class Trailer extends Vehicle {
    @OneToOne(mappedBy = "trailer")
    Truck pulledBy;

    @OneToMany
    @JoinColumn
    Set<Truck> pastTrucks = new HashSet<>();
}
