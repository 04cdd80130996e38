package fleet;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;

@Embeddable
@DiscriminatorColumn(name = "engine_kind", length = 10)
@DiscriminatorValue("none")
public class Engine {
    @Column(name = "power_kw")
    int power;
}
