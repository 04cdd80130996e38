package staff;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
@AttributeOverrides({
    @AttributeOverride(name = "office.street", column = @Column(name = "consulting_street")),
    @AttributeOverride(name = "office.town.postalCode", column = @Column(name = "consulting_zip", length = 9))
})
public class Consultant extends Party {
    @Column(precision = 7, scale = 2)
    BigDecimal dayRate;
}
