package members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Tournament extends BaseEntity {
    @NotBlank
    @Size(max = 120)
    String name;

    @NotNull
    @FutureOrPresent
    LocalDate begins;

    @Min(2)
    @Max(128)
    @Column(nullable = false)
    Integer places;

    @NotNull
    @PositiveOrZero
    @Digits(integer = 6, fraction = 2)
    @Column(precision = 21, scale = 2)
    BigDecimal fee;

    @NotNull
    @ManyToOne(optional = false)
    Member organizer;

    @ManyToMany
    @Size(max = 128)
    Set<@Valid Member> entrants = new HashSet<>();
}
