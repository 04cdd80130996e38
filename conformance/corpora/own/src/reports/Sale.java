package reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JoinFormula;

@Entity
@Table(name = "sale")
public class Sale {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "sold_on", nullable = false)
    LocalDate soldOn;

    @Column(name = "net", nullable = false, precision = 12, scale = 2)
    BigDecimal net;

    @Column(name = "tax_rate", nullable = false)
    @ColumnDefault("19")
    short taxRate;

    @Formula("net * tax_rate / 100")
    BigDecimal tax;

    @GeneratedColumn("net * 2")
    @Column(name = "twice", precision = 13, scale = 2)
    BigDecimal twice;

    @ColumnTransformer(read = "upper(clerk)", write = "lower(?)")
    @Column(name = "clerk", length = 30)
    String clerk;

    @CurrentTimestamp
    @Column(name = "entered")
    LocalDateTime entered;

    @Generated(sql = "7", event = org.hibernate.generator.EventType.INSERT)
    @Column(name = "lucky")
    Integer lucky;

    @ManyToOne
    @JoinColumn(name = "shop_code")
    Shop shop;

    @ManyToOne
    @JoinFormula("(select s.code from shop s where s.code = 'HQ')")
    Shop headquarters;
}
