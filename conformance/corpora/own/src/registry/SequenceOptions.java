package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class SequenceOptions {
    @Id
    @GeneratedValue(generator = "with_options")
    @SequenceGenerator(name = "with_options", sequenceName = "OptionNumbers", allocationSize = 25, options = "cycle")
    Long id;
}
