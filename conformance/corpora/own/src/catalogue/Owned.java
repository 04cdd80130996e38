package catalogue;

import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@MappedSuperclass
public abstract class Owned<O, D> {
    @ManyToOne(optional = false)
    O owner;

    @OneToMany
    Set<D> details = new HashSet<>();

    @ManyToMany
    @OrderColumn
    List<D> favourites = new ArrayList<>();
}
