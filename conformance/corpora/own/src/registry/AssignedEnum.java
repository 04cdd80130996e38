package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class AssignedEnum {
    @Id
    @Enumerated(EnumType.STRING)
    Currency3 currency;

    enum Currency3 {
        EUR,
        USD,
        GBP
    }
}
