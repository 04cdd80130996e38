package staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Town {
    @Column(name = "zip", length = 5)
    String postalCode;

    @Column(name = "town_name")
    String name;
}
