package fleet;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("L")
public class LargeDepot extends Depot {
    @Column(length = 40)
    String railwayStation;
}
