package catalogue;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

@MappedSuperclass
public abstract class Translatable<T, P> extends Identified<UUID> {
    @Embedded
    T text;

    @Embedded
    Span<P> valid;

    @ElementCollection
    Set<P> exceptions = new HashSet<>();
}
