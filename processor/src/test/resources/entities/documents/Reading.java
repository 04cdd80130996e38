package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Reading {
    @Column(nullable = false)
    int amount;

    String unit;
}
