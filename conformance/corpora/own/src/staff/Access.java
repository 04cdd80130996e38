package staff;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Embeddable
public class Access {
    @ManyToMany
    Set<Badge> badges = new HashSet<>();

    @ElementCollection
    @OrderColumn
    List<Entry> entries = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "holder_id")
    Set<Key> keys = new HashSet<>();

    @Column(length = 6)
    String pin;
}
