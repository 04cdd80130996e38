package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.PostgreSQLDialect;

@Entity
@DiscriminatorColumn(name = "kind")
@DialectOverride.DiscriminatorFormula(
        dialect = PostgreSQLDialect.class,
        override = @DiscriminatorFormula("left(serial, 1)"))
@Check(constraints = "length(serial) > 2")
@DialectOverride.Check(dialect = PostgreSQLDialect.class, override = @Check(name = "upper_case", constraints = "serial ~ '^[A-Z]'"))
public class Device {
    @Id
    long id;

    @PartitionKey
    int part;

    @Column(length = 30)
    String serial;

    @ColumnDefault("'unknown'")
    @DialectOverride.ColumnDefault(dialect = H2Dialect.class, override = @ColumnDefault("'h2'"))
    @DialectOverride.ColumnDefault(
            dialect = MySQLDialect.class,
            sameOrAfter = @DialectOverride.Version(major = 10),
            override = @ColumnDefault("'maria'"))
    String origin;

    @DialectOverride.GeneratedColumn(dialect = H2Dialect.class, override = @GeneratedColumn("serial || '!'"))
    String label;

    @TimeZoneStorage(TimeZoneStorageType.AUTO)
    OffsetDateTime seen;
}
