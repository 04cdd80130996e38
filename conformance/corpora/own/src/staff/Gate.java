package staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Gate {
    @Column(name = "gate_no")
    Integer number;

    String building;
}
