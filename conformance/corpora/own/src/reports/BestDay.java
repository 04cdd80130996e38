package reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

@Entity
@Immutable
@Subselect("select max(net) as best, sold_on from sale group by sold_on")
@Synchronize("sale")
public class BestDay {
    @Id
    @Column(name = "sold_on")
    LocalDate day;

    BigDecimal best;
}
