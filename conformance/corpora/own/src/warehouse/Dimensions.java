package warehouse;

import jakarta.persistence.Embeddable;

@Embeddable
public class Dimensions {
    Double width;
    Double height;
    Double depth;
}
