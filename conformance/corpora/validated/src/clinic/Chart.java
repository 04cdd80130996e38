package clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Map;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.Range;

@Entity
public class Chart {
    @Id
    PersonId id;

    @NotNull
    @MapsId
    @OneToOne
    Patient patient;

    @Lob
    @NotNull
    @Size(max = 70000)
    String history;

    @Size(max = 70000)
    String letter;

    @Nationalized
    @Size(max = 21)
    String nation;

    @Size(max = 40)
    @Convert(converter = Shouting.class)
    String allergies;

    @NotNull
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "opened_zone")
    OffsetDateTime opened;

    @NotNull
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> notes;

    @Valid
    @Embedded
    @NotNull
    Outer outer;

    @NotNull
    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "C", entity = Clinician.class)
    @JoinColumn(name = "author_id")
    Object author;

    @Optional
    String either;

    @Both
    String twice;

    @Grade
    Integer grade;

    @Range
    Short spread;

    @Min(0)
    @Max(5)
    @Column(nullable = true, columnDefinition = "integer")
    Integer defined;

    @NotBlank
    @Column(length = 30, nullable = true)
    String title;

    @Size(max = 4)
    char[] letters;

    @NotNull
    @ManyToOne(optional = true)
    @JoinColumn(name = "ward_door", referencedColumnName = "door")
    Ward ward;
}
