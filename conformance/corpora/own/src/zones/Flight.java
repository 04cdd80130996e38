package zones;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Flight {
    @Id
    int id;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(nullable = false)
    OffsetDateTime boards;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "departs_at", unique = true, secondPrecision = 3)
    OffsetDateTime departs;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "lands_at", nullable = false, columnDefinition = "timestamp(3)", comment = "on the ground")
    @TimeZoneColumn(name = "lands_offset")
    ZonedDateTime lands;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Basic(optional = false)
    @ColumnDefault("current_timestamp")
    OffsetDateTime called;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(columnDefinition = "timestamp(2)", unique = true, secondPrecision = 4, comment = "lost")
    @TimeZoneColumn(columnDefinition = "smallint")
    OffsetDateTime closes;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Comment("on the clock at the gate")
    OffsetTime gate;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    Instant sold;

    @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
    OffsetDateTime checkedIn;

    @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
    OffsetTime opens;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetTime shuts;

    @ElementCollection
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    List<OffsetDateTime> delays = new ArrayList<>();

    @ElementCollection
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    List<OffsetTime> pauses = new ArrayList<>();

    @ElementCollection
    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    List<OffsetDateTime> stops = new ArrayList<>();

    @ElementCollection
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    Map<OffsetDateTime, OffsetDateTime> shifts = new HashMap<>();

    @Embedded
    Crew crew;
}

@Embeddable
class Crew {
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime reports;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    ZonedDateTime leaves;
}
