package fleet;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Building extends Asset {
    @Embedded
    Site site;

    @OneToMany
    Set<Tool> tools = new HashSet<>();
}
