package reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

@Entity
@Immutable
@View(query = "select sold_on, sum(net) as total from sale group by sold_on")
@Table(name = "daily_sales")
public class DailySales {
    @Id
    @Column(name = "sold_on")
    LocalDate day;

    @Column(name = "total")
    BigDecimal total;
}
