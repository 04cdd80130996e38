package staff;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class BankDetails {
    String iban;
    String bic;

    @ManyToOne
    Bank bank;
}
