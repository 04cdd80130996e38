package fleet;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
@DiscriminatorValue("fuel")
public class CombustionEngine extends Engine {
    @Enumerated(EnumType.STRING)
    Fuel fuel;

    @Column(name = "displacement_ccm")
    Integer displacement;
}
