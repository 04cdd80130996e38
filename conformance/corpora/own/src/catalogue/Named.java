package catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@MappedSuperclass
public abstract class Named<K extends Serializable, N> extends Identified<K> {
    @Column(nullable = false)
    N name;
}
