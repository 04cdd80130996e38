package sensors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
public class Measurement {
    @Id
    @GeneratedValue
    UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Sensor sensor;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> document;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    Payload payload;

    @JdbcTypeCode(SqlTypes.JSON)
    Position position;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Position> track;

    @JdbcTypeCode(SqlTypes.JSON)
    String rawJson;
}
