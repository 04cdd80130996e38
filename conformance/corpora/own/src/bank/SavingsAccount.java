package bank;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

@Entity
@DiscriminatorValue("S")
public class SavingsAccount extends Account {
    @Column(precision = 6, scale = 5, check = @CheckConstraint(constraint = "interest between 0 and 1"))
    BigDecimal interest;

    @Enumerated(EnumType.STRING)
    Notice notice;
}
