package warehouse;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.TableGenerator;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class StockItem {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "stock_ids")
    @TableGenerator(
            name = "stock_ids",
            table = "id_store",
            pkColumnName = "entity",
            valueColumnName = "next_value",
            pkColumnValue = "stock",
            initialValue = 100,
            allocationSize = 20)
    long id;

    @Column(nullable = false, length = 30)
    String label;

    @ManyToOne(optional = false)
    Bin bin;

    @Embedded
    Dimensions size;
}
