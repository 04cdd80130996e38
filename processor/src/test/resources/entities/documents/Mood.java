package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

@Embeddable
public record Mood(
        @JdbcTypeCode(SqlTypes.JSON) Reading air,
        @Column(nullable = false) Character initial,
        @Convert(converter = YesNoConverter.class) Boolean cheerful,
        @Check(constraints = "grade between 1 and 6") Integer grade) {}
