package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;

@Embeddable
public class Money {
    @Column(precision = 19, scale = 4)
    BigDecimal amount;

    Currency currency;
}
