package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
public class AutoUuid {
    @Id
    @GeneratedValue
    UUID id;

    @ManyToOne
    AutoUuid previous;
}
