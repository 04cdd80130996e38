package freight;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;

@Entity
public class Waybill {
    @EmbeddedId
    WaybillNo no;

    @Version
    int version;

    int[] weights;

    @Column(length = 40)
    List<String> marks;

    @ElementCollection
    @CollectionTable(indexes = @Index(columnList = "Waybill_serial, goods"))
    Set<String> goods;
}
