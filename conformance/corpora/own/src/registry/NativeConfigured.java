package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.NativeGenerator;

@Entity
public class NativeConfigured {
    @Id
    @NativeGenerator(sequenceForm = @SequenceGenerator(sequenceName = "native_numbers", allocationSize = 3))
    Integer id;
}
