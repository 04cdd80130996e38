package fleet;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("1")
public class Car extends Vehicle {
    @Column(nullable = false)
    int seats;

    boolean convertible;
}
