package sensors;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

@Embeddable
public class Position {
    double latitude;
    double longitude;

    @Column(nullable = false)
    Instant at;

    SensorKind by;
}
