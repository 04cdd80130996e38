package outlines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Outline {
    @Id
    long id;

    @JdbcTypeCode(SqlTypes.JSON_ARRAY)
    Corner[] corners;
}

@Embeddable
class Corner {
    double latitude;
    double longitude;

    @Column(nullable = false)
    Instant at;
}
