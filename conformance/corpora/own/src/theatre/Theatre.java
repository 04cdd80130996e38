package theatre;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Theatre {
    @EmbeddedId
    TheatreId id;

    String name;

    @OneToMany(mappedBy = "theatre")
    Set<Hall> halls = new HashSet<>();
}
