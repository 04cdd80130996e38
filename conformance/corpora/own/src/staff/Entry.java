package staff;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

@Embeddable
public class Entry {
    Instant at;

    @ManyToOne
    Badge badge;

    @Embedded
    Gate gate;
}
