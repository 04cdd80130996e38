package traffic;

import jakarta.persistence.Embeddable;

@Embeddable
public class Sight {
    Direction bearing;

    int metres;

    Speed speed;
}
