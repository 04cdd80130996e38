package geo;

import jakarta.persistence.Embeddable;
import java.time.Duration;

@Embeddable
public record Statistics(int climb, int descent, Duration estimated) {}
