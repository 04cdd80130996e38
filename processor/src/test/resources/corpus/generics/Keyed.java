package generics;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.HashMap;
import java.util.Map;

/** A map and arrays whose types are type variables. */
@MappedSuperclass
abstract class Keyed<K extends Enum<K>, V> {
    @Id
    Long id;

    @ElementCollection
    Map<K, V> keyed = new HashMap<>();

    V[] anything;
}

@Entity
class Tinted extends Keyed<Tint, String> {
    Object[] things;
}

enum Tint {
    PALE,
    DEEP
}
