package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
public class Legacy {
    @Id
    @GeneratedValue(generator = "legacy")
    @GenericGenerator(
            name = "legacy",
            type = org.hibernate.id.enhanced.SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "sequence_name", value = "legacy_numbers"),
                @Parameter(name = "initial_value", value = "500"),
                @Parameter(name = "increment_size", value = "10")
            })
    Long id;
}
