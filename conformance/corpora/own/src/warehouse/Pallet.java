package warehouse;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;

@Entity
public class Pallet extends StockItem {
    int layers;

    @OneToMany
    @JoinColumn(name = "pallet_id")
    @OrderColumn(name = "position", columnDefinition = "smallint")
    @ListIndexBase(1)
    List<Carton> cartons = new ArrayList<>();
}
