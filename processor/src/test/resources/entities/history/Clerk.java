package hotel;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class Clerk {
    @Id
    @GeneratedValue
    long id;

    String name;
}
