package clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;

@Embeddable
public record Shift(LocalTime begins, @Column(precision = 3) LocalTime ends) {}
