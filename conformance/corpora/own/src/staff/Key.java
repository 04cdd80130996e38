package staff;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "door_key")
public class Key {
    @Id
    @GeneratedValue
    Long id;
}
