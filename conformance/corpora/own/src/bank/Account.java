package bank;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(
        name = "account",
        comment = "every account that was ever opened",
        check = @CheckConstraint(name = "ck_account_limit", constraint = "overdraft_limit >= 0"))
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "account_type", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("A")
@Check(name = "ck_account_dates", constraints = "closed is null or closed >= opened")
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @NaturalId
    @Column(length = 34, nullable = false, comment = "without blanks")
    Iban iban;

    @ColumnDefault("0")
    @Column(name = "overdraft_limit", nullable = false, precision = 15, scale = 2)
    BigDecimal overdraftLimit;

    @Column(nullable = false)
    LocalDate opened;

    LocalDate closed;

    @ColumnDefault("'EUR'")
    @Column(nullable = false)
    Currency currency;

    @ManyToMany
    @JoinTable(
            name = "account_holder",
            joinColumns = @JoinColumn(name = "account_id", foreignKey = @ForeignKey(name = "fk_holder_account")),
            inverseJoinColumns = @JoinColumn(name = "holder_id"),
            foreignKey = @ForeignKey(name = "fk_holder_account_table"),
            inverseForeignKey = @ForeignKey(name = "fk_holder_holder"),
            indexes = @Index(name = "ix_holder", columnList = "holder_id"))
    Set<Holder> holders = new HashSet<>();
}
