package fleet;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;

@Embeddable
@DiscriminatorValue("electric")
public class ElectricEngine extends Engine {
    @Column(name = "battery_kwh", nullable = false)
    double battery;
}
