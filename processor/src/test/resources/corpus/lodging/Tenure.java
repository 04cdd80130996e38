package lodging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Tenure {
    @Id
    int id;

    @ManyToOne
    @JoinColumn(name = "house_id")
    House house;
}

/**
 * The column is added to this table before the association of the superclass adds it to all of them. The table has it once; Hibernate
 * writes it twice, and no database accepts that.
 */
@Entity
class Lease extends Tenure {
    @Column(name = "house_id", insertable = false, updatable = false)
    Integer houseId;
}
