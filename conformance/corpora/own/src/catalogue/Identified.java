package catalogue;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@MappedSuperclass
public abstract class Identified<K extends Serializable> {
    @Id
    @GeneratedValue
    K id;
}
