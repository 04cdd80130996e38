package hotel;

import jakarta.persistence.Embeddable;

/** Of this one nothing is checked. */
@Embeddable
public class Remark {
    String text;
    Integer stars;
}
