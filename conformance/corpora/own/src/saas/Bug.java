package saas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Bug extends Task {
    @Column(length = 5000)
    String stepsToReproduce;
}
