package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

@Entity
@org.hibernate.annotations.Temporal
public class Tariff {
    @Id
    @Column(length = 10)
    String code;

    @Column(precision = 10, scale = 2, nullable = false)
    BigDecimal price;

    @ElementCollection
    @org.hibernate.annotations.Temporal
    List<String> regions = new ArrayList<>();
}
