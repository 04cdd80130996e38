package hotel;

import jakarta.persistence.Entity;

@Entity
public class Theft extends Claim {
    boolean reported;
}
