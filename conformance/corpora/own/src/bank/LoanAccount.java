package bank;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Check;

@Entity
@DiscriminatorValue("L")
public class LoanAccount extends Account {
    @Column(nullable = false)
    long principalInCents;

    @Check(constraints = "term_months > 0")
    @Column(name = "term_months")
    int termInMonths;

    @Basic(optional = false)
    Rating rating;
}
