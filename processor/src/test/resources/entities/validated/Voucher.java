package hotel;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Set;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.validator.constraints.Range;

@Entity
@Inheritance
public class Voucher implements Labelled {
    @Id
    @Size(max = 8)
    String code;

    String label;

    @Range(min = 1, max = 5)
    Integer stars;

    @NotBlank
    @Size(max = 40)
    String title;

    @NotNull(groups = Printing.class)
    String layout;

    @Digits(integer = 6, fraction = 2)
    BigDecimal amount;

    @ElementCollection
    Set<@NotNull @Size(max = 5) String> marks;

    @Valid
    @NotNull
    @Embedded
    Period period;

    @NotNull
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime printed;

    @Override
    public String getLabel() {
        return label;
    }
}

interface Printing {}

interface Labelled {
    @NotNull
    @Size(max = 12)
    String getLabel();
}

@Embeddable
class Period {
    @NotNull
    @Min(0)
    Integer days;

    @Size(max = 3)
    String unit;
}

@Entity
class Refund extends Voucher {
    @NotNull
    @Size(max = 9)
    String account;
}

@MappedSuperclass
abstract class Numbered<T> {
    @NotNull
    @Size(max = 6)
    T number;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Redemption extends Numbered<String> {
    @EmbeddedId
    @Valid
    RedemptionId id;

    @NotNull
    @ManyToOne
    Voucher voucher;
}

@Entity
class PartialRedemption extends Redemption {
    @Max(99)
    int percent;
}

@Embeddable
record RedemptionId(@Size(max = 4) String office, @Min(1) int counter) implements Serializable {}

@Entity
@IdClass(StampId.class)
class Stamp {
    @Id
    @Size(max = 4)
    String office;

    @Id
    @Min(1)
    Integer counter;
}

record StampId(String office, Integer counter) implements Serializable {}
