package catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class LongText {
    @Column(length = 90)
    String caption;

    @Column(length = 9000)
    String body;
}
