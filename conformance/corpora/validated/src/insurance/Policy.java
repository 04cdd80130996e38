package insurance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.type.YesNoConverter;
import org.hibernate.validator.constraints.Length;

@Entity
@Table(indexes = @Index(columnList = "holder_code, number"))
public class Policy {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotNull
    @Size(max = 24)
    String number;

    @NotBlank
    String title;

    @NotEmpty
    @Length(max = 90)
    String summary;

    @Size(min = 2, max = 2)
    @Column(length = 10)
    String country;

    @Size(min = 5)
    String minimumAlone;

    @Length(max = 5000)
    String conditions;

    @Digits(integer = 9, fraction = 3)
    BigDecimal premium;

    @Digits(integer = 4, fraction = 0)
    int term;

    @Min(1)
    @Max(12)
    int instalments;

    @Min(0)
    Long claims;

    @Max(100)
    @Column(name = "discount_percent")
    Short discount;

    @Positive
    int notTranslated;

    @DecimalMin("0.5")
    @DecimalMax("9.5")
    BigDecimal notTranslatedEither;

    @Email
    String contact;

    @Pattern(regexp = "[A-Z]+")
    String pattern;

    @Past
    LocalDate signed;

    @AssertTrue
    boolean accepted;

    @NotNull(groups = Renewal.class)
    LocalDate renewed;

    @NotNull(groups = {Renewal.class, jakarta.validation.groups.Default.class})
    LocalDate begins;

    @NotNull
    @ManyToOne
    Holder holder;

    @NotNull
    @Enumerated(EnumType.STRING)
    Kind kind;

    @NotNull
    @Valid
    @Embedded
    Insured object;

    @Valid
    @Embedded
    @AttributeOverride(name = "label", column = @Column(name = "second_label"))
    @AttributeOverride(name = "worth", column = @Column(name = "second_worth"))
    @AttributeOverride(name = "rooms", column = @Column(name = "second_rooms"))
    Insured second;

    @Embedded
    @AttributeOverride(name = "label", column = @Column(name = "third_label"))
    @AttributeOverride(name = "worth", column = @Column(name = "third_worth"))
    @AttributeOverride(name = "rooms", column = @Column(name = "third_rooms"))
    Insured third;

    @NotEmpty
    @ElementCollection
    Set<@NotBlank @Size(max = 30) String> coveredPerils = new HashSet<>();

    @Size(max = 3)
    @ElementCollection
    List<String> remarks = new ArrayList<>();

    @NotNull
    @OneToMany
    @JoinColumn(name = "policy_id")
    Set<Rider> riders = new HashSet<>();

    @Size(max = 16)
    byte[] checksum;

    @NotNull
    @Convert(converter = YesNoConverter.class)
    Boolean paid;

    interface Renewal {}

    enum Kind {
        LIFE,
        HOUSE
    }
}
