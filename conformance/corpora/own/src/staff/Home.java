package staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
public class Home {
    @Column(nullable = false)
    String street;

    @Embedded
    Town town;
}
