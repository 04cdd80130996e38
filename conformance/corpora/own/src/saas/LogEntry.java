package saas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.type.NumericBooleanConverter;

@Entity
@SoftDelete(converter = NumericBooleanConverter.class)
public class LogEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @PartitionKey
    @Column(name = "tenant_partition", nullable = false)
    int partition;

    @Column(nullable = false)
    Instant at;

    String message;
}
