package catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Money<V extends Number> {
    @Column(precision = 8, scale = 2)
    V amount;
}
