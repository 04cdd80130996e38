package catalogue;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.time.LocalDate;

@Entity
@AssociationOverride(
        name = "details",
        joinTable =
                @JoinTable(
                        name = "reservation_remark",
                        joinColumns = @JoinColumn(name = "reservation"),
                        inverseJoinColumns = @JoinColumn(name = "remark", unique = true)))
public class Reservation extends OwnedById<Shelf> {
    LocalDate made;
}
