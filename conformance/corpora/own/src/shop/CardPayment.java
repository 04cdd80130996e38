package shop;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.YearMonth;

@Entity
@DiscriminatorValue("CARD")
public class CardPayment extends Payment {
    @Column(nullable = false, length = 4)
    String lastDigits;

    YearMonth expires;
}
