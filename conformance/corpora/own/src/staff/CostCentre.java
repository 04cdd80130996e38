package staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class CostCentre {
    @Id
    int number;
}
