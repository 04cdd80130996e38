package clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Version;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;

@Entity
public class Appointment {
    @Id
    @GeneratedValue
    UUID id;

    Instant reserved;

    @Column(precision = 3)
    Instant confirmed;

    @Column(secondPrecision = 0)
    LocalDateTime begins;

    @Column(secondPrecision = 4)
    LocalDateTime ends;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    OffsetDateTime nativeZone;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetDateTime normalized;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    ZonedDateTime normalizedToUtc;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime withColumn;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "called_at_offset", comment = "as on the clock of the caller")
    @Column(name = "called_at", nullable = false)
    ZonedDateTime calledAt;

    @TimeZoneStorage(TimeZoneStorageType.AUTO)
    OffsetDateTime automatic;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetTime opensAt;

    OffsetTime closesAt;

    LocalTime roundAt;

    @Temporal(TemporalType.TIME)
    Date wakeUp;

    @Temporal(TemporalType.DATE)
    Calendar dueDay;

    java.sql.Date sqlDate;

    Time sqlTime;

    Timestamp sqlTimestamp;

    Date plain;

    Calendar plainCalendar;

    TimeZone zone;

    ZoneId zoneId;

    ZoneOffset zoneOffset;

    Year season;

    Month bestMonth;

    DayOfWeek weekday;

    MonthDay holiday;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    Instant withoutZone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    Instant withZone;

    @Version
    Instant version;
}
