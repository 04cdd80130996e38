package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Map;

public class Lodging extends Tracked {
    Long id;
    String code;
    Integer nights;
    String note;
    House house;
    Map<String, Charge> extras;
    String remembered;
}

class Tracked {
    int version;
}

class Charge {
    BigDecimal amount;
}

@Entity
@Table(name = "house_of_guests", indexes = @Index(columnList = "street"))
class House {
    @Id
    Long id;

    @Column(name = "house_name", length = 10)
    String name;

    String street;
}
