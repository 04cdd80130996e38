package catalogue;

import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

@MappedSuperclass
public abstract class Node<N extends Node<N>> extends Named<Long, String> {
    @ManyToOne
    N parent;

    @OneToMany(mappedBy = "parent")
    List<N> children = new ArrayList<>();
}
