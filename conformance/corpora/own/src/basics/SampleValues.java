package basics;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class SampleValues {
    @Id
    @Column(length = 50)
    String id;

    String text;

    @Column(length = 1)
    String letter;

    UUID uuid;

    @JdbcTypeCode(SqlTypes.CHAR)
    UUID uuidChar;

    @JdbcTypeCode(SqlTypes.BINARY)
    UUID uuidBinary;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    UUID uuidText;

    Locale locale;
    Currency currency;
    Class<?> type;
    URL url;
    InetAddress address;
    TimeZone zone;
    ZoneId zoneId;
    ZoneOffset offsetOfZone;
    Year inYear;
    Duration duration;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Duration numericDuration;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    InetAddress packedAddress;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Instant epoch;

    @JdbcTypeCode(SqlTypes.INSTANT)
    Instant sqlInstant;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    LocalDate sqlLocalDate;

    @JavaType(org.hibernate.type.descriptor.java.StringJavaType.class)
    String javaType;

    @JdbcType(org.hibernate.type.descriptor.jdbc.CharJdbcType.class)
    @Column(length = 7)
    String jdbcType;

    @JdbcType(org.hibernate.type.descriptor.jdbc.VarcharJdbcType.class)
    Integer numberByJdbcType;

    Serializable anything;

    BitSet bits;

    @Column(columnDefinition = "varchar(123)", length = 9, nullable = false, unique = true)
    String columnDefinition;

    @Column(options = "")
    String withOptions;

    @Column(comment = "said by Column")
    String commented;

    @Comment("said by Comment")
    String commentedToo;

    @ColumnDefault("'x'")
    @Column(length = 3)
    String defaulted;

    @ColumnDefault("0.5")
    double defaultedNumber;

    @ColumnDefault("false")
    boolean defaultedFlag;

    @Check(name = "ck_values_short", constraints = "length(short_text) < 5")
    @Column(name = "short_text")
    String checkedByHibernate;

    @Column(
            name = "long_text",
            check = {
                @CheckConstraint(name = "ck_values_long", constraint = "length(long_text) > 5"),
                @CheckConstraint(constraint = "long_text <> 'no'")
            })
    String checkedByJpa;
}
