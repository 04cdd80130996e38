package catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Topic extends Node<Topic> {
    @ManyToMany
    Set<Shelf> shelves = new HashSet<>();
}
