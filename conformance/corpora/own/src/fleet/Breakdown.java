package fleet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "breakdowns")
public class Breakdown extends Incident {
    @Column(nullable = false)
    String part;
}
