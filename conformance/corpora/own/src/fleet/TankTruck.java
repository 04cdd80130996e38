package fleet;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("3")
public class TankTruck extends Truck {
    @Column(nullable = false, length = 4)
    String substance;
}
