package sensors;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Sensor {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String[] labels;

    @Array(length = 8)
    @Column(length = 20)
    String[] shortLabels;

    int[] readings;

    Long[] counters;

    double[] calibration;

    @Column(precision = 8, scale = 3)
    BigDecimal[] exact;

    UUID[] links;

    LocalDate[] serviceDays;

    Instant[] alarms;

    boolean[] flags;

    List<String> aliases;

    List<Integer> thresholds;

    Set<UUID> members;

    @Array(length = 16)
    List<Double> slidingWindow;

    SensorKind[] kinds;

    @Enumerated(EnumType.STRING)
    SensorKind[] kindNames;

    List<SensorKind> kindList;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    Set<SensorKind> kindSet;

    @JdbcTypeCode(SqlTypes.ARRAY)
    SortedSet<String> sorted;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 400)
    int[] packed;

    @ElementCollection
    @Column(name = "channel_values")
    List<String[]> channels = new ArrayList<>();
}
