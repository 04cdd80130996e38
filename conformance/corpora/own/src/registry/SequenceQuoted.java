package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class SequenceQuoted {
    @Id
    @GeneratedValue(generator = "with_name")
    @SequenceGenerator(name = "with_name", sequenceName = "MixedNumbers", allocationSize = 25)
    Long id;
}
