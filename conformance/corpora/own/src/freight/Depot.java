package freight;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(indexes = @Index(name = "ix_depot_parent", columnList = "parent_letter, id"))
public class Depot {
    @Id
    char letter;

    int id;

    @Version
    Long version;

    @ManyToOne
    @JoinColumn(name = "parent_letter")
    Depot parent;
}
