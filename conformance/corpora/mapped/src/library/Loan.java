package library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

@Entity
@Table(name = "ignored")
public class Loan {
    @Id
    @Column(name = "ignored_number")
    Integer number;

    Integer year;

    @Column(name = "ignored_due", nullable = false)
    LocalDate due;

    String state;
    Book book;
    Map<String, BigDecimal> fines;

    @Column(length = 7)
    String unmentioned;
}
