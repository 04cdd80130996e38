package catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Span<P> {
    @Column(name = "valid_from")
    P first;

    @Column(name = "valid_to")
    P last;
}
