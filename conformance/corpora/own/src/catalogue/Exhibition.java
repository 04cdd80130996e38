package catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
public class Exhibition extends Translatable<LongText, LocalDate> {
    @ManyToOne
    Topic topic;

    Money<BigDecimal> fee;
}
