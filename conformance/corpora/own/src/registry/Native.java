package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.NativeGenerator;

@Entity
public class Native {
    @Id
    @NativeGenerator
    Long id;
}
