package theatre;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Wardrobe {
    @Id
    @OneToOne
    @JoinColumn(name = "contract_actor")
    Contract contract;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "wardrobe"))
    Set<String> costumes = new HashSet<>();
}
