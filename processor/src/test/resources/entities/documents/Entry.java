package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Entry {
    @Id
    @GeneratedValue
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    Reading first;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Reading> readings;

    @JdbcTypeCode(SqlTypes.JSON)
    Mood mood;

    @JdbcTypeCode(SqlTypes.JSON)
    Remark remark;
}
