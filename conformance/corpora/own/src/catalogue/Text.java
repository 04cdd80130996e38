package catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Text {
    @Column(length = 90)
    String caption;
}
