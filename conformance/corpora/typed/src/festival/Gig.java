package festival;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.net.InetAddress;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Gig {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    Band band;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Light light;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    @Column(precision = 9, scale = 3)
    Duration soundCheck;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration encore;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'{}'")
    Map<String, Integer> sales;

    @JdbcTypeCode(SqlTypes.INET)
    InetAddress gate;

    @Column(secondPrecision = 9)
    LocalDateTime exact;
}
