package registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigInteger;

@Entity
public class AutoBigInteger {
    @Id
    @GeneratedValue
    @Column(precision = 30)
    BigInteger id;
}
