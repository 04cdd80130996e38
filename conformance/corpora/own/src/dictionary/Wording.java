package dictionary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Wording {
    String text;

    @Column(length = 40)
    String region;

    @ManyToOne
    Contributor by;
}
