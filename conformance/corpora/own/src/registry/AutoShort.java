package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class AutoShort {
    @Id
    @GeneratedValue
    Short id;
}
