package catalogue;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;

@Entity
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "borrower_id"))
public class Loan extends OwnedById<Reader> {
    LocalDate due;
}
