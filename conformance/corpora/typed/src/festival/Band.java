package festival;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Band {
    @Id
    @GeneratedValue(generator = "band_numbers")
    @SequenceGenerator(name = "band_numbers", sequenceName = "band_numbers", allocationSize = 25, options = "cycle")
    Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Genre genre;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(nullable = false)
    Genre secondGenre;

    @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
    Genre ordinalGenre;

    @ColumnDefault("current_date")
    LocalDate listed;

    @ElementCollection
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Set<Genre> genres = new HashSet<>();
}
