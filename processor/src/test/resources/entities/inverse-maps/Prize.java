package hotel;

import jakarta.persistence.*;

@Embeddable
public class Prize {
    private String title;

    private int rank;
}
