package fleet;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.util.HashSet;
import java.util.Set;

@Entity
@DiscriminatorValue("2")
@SecondaryTable(name = "truck_load", pkJoinColumns = @PrimaryKeyJoinColumn(name = "truck_id"))
public class Truck extends Vehicle {
    double tonnage;

    @Column(table = "truck_load", nullable = false)
    int axles;

    @ElementCollection
    Set<Permit> permits = new HashSet<>();

    @OneToOne
    Trailer trailer;
}
