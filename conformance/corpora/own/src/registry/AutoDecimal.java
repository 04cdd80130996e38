package registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public class AutoDecimal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @Column(precision = 20, scale = 0)
    BigDecimal id;
}
