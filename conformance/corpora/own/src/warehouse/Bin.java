package warehouse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

@Entity
@IdClass(BinId.class)
@Table(indexes = @Index(columnList = "zone"))
public class Bin {
    @Id
    @Column(length = 4)
    String zone;

    @Id
    int aisle;

    @Id
    short shelf;

    float capacity;

    @OneToMany(mappedBy = "bin")
    Set<StockItem> items = new HashSet<>();
}
