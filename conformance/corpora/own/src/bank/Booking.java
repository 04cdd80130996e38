package bank;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Generated;

@Entity
@Table(
        name = "booking",
        indexes = {
            @Index(columnList = "debit_id, valueDate"),
            @Index(columnList = "credit_id, valueDate DESC"),
            @Index(name = "ux_booking_reference", columnList = "reference", unique = true)
        },
        check = {
            @CheckConstraint(name = "ck_booking_amount", constraint = "amount > 0"),
            @CheckConstraint(constraint = "debit_id <> credit_id")
        })
public class Booking {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "debit_id", foreignKey = @ForeignKey(name = "fk_booking_debit"))
    Account debit;

    @ManyToOne(optional = false)
    @JoinColumn(name = "credit_id", comment = "where the money goes")
    Account credit;

    @Column(nullable = false, precision = 15, scale = 2)
    BigDecimal amount;

    @Column(nullable = false)
    LocalDate valueDate;

    @Column(length = 35)
    String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 1)
    Channel channel;

    @Column(insertable = false, updatable = false, nullable = false)
    @ColumnDefault("current_timestamp(6)")
    @Generated
    LocalDateTime bookedAt;

    @ManyToOne
    @JoinColumn(
            name = "counterpart_iban",
            referencedColumnName = "iban",
            foreignKey = @ForeignKey(value = ConstraintMode.NO_CONSTRAINT))
    Account counterpart;
}
