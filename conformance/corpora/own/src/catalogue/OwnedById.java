package catalogue;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class OwnedById<O> extends Owned<O, Remark> {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;
}
