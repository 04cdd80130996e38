package warehouse;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(name = "CARTONS", uniqueConstraints = @UniqueConstraint(columnNames = "barcode"))
public class Carton extends StockItem {
    @Column(length = 18)
    String barcode;

    @ElementCollection
    @CollectionTable(
            name = "carton_content",
            joinColumns = @JoinColumn(name = "carton"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"carton", "article_id"}))
    Set<Content> contents = new HashSet<>();
}
