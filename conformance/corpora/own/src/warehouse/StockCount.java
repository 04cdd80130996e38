package warehouse;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ListIndexBase;

@Entity
public class StockCount {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Integer id;

    @ManyToOne
    StockItem item;

    @ManyToMany
    @JoinTable(name = "count_bin")
    Set<Bin> bins = new HashSet<>();

    @Column(nullable = false)
    LocalDateTime countedAt;

    @ElementCollection
    @OrderColumn(name = "line", nullable = false)
    @ListIndexBase(10)
    @Column(length = 80, nullable = false)
    List<String> remarks = new ArrayList<>();
}
