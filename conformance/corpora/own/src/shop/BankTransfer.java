package shop;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("TRANSFER")
public class BankTransfer extends Payment {
    @Column(length = 34, unique = true)
    String reference;
}
