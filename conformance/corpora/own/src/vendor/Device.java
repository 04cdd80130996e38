package vendor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Check(name = "ck_device_serial", constraints = "length(serial) > 2")
@DialectOverride.Check(
        dialect = org.hibernate.dialect.PostgreSQLDialect.class,
        override = @Check(name = "ck_device_serial", constraints = "serial ~ '^[A-Z]'"))
public class Device {
    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false, length = 30)
    String serial;

    @ColumnDefault("'unknown'")
    @DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.H2Dialect.class, override = @ColumnDefault("'h2'"))
    @DialectOverride.ColumnDefault(
            dialect = org.hibernate.dialect.PostgreSQLDialect.class,
            override = @ColumnDefault("'postgres'"))
    @Column(length = 20)
    String origin;

    @GeneratedColumn("quantity * 3")
    @DialectOverride.GeneratedColumn(
            dialect = org.hibernate.dialect.PostgreSQLDialect.class,
            override = @GeneratedColumn("quantity * 2 + quantity"))
    int triple;

    int quantity;

    @Check(constraints = "rating between 1 and 5")
    @DialectOverride.Check(
            dialect = org.hibernate.dialect.H2Dialect.class,
            override = @Check(constraints = "rating in (1, 2, 3, 4, 5)"))
    Integer rating;

    @DialectOverride.ColumnDefault(
            dialect = org.hibernate.dialect.MySQLDialect.class,
            sameOrAfter = @DialectOverride.Version(major = 8),
            override = @ColumnDefault("8"))
    @DialectOverride.ColumnDefault(
            dialect = org.hibernate.dialect.PostgreSQLDialect.class,
            sameOrAfter = @DialectOverride.Version(major = 99),
            override = @ColumnDefault("99"))
    int generation;

    @Formula("quantity")
    @DialectOverride.Formula(dialect = org.hibernate.dialect.H2Dialect.class, override = @Formula("quantity + 0"))
    int derived;
}
