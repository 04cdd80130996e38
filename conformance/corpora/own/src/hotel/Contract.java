package hotel;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class Contract {
    @Id
    @GeneratedValue
    Long id;
}
