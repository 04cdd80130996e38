package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;

@Entity
public class Incremented {
    @Id
    @GeneratedValue(generator = "max")
    @GenericGenerator(name = "max", type = org.hibernate.id.IncrementGenerator.class)
    Long id;
}
