package traffic;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

@Entity
public class Junction {
    @Id
    @GeneratedValue
    Long id;

    Phase phase;

    @Enumerated(EnumType.ORDINAL)
    Direction ordinal;

    @Enumerated(EnumType.STRING)
    Direction name;

    @Enumerated(EnumType.STRING)
    @Column(length = 12, nullable = false)
    Direction shortName;

    @Enumerated(EnumType.STRING)
    @Column(length = 3, columnDefinition = "varchar(9) default 'NORTH'")
    Direction defined;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Direction tiny;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Direction asInteger;

    @JdbcTypeCode(SqlTypes.CHAR)
    Direction fixedLength;

    @Enumerated(EnumType.STRING)
    @Nationalized
    Direction national;

    @Enumerated(EnumType.STRING)
    @Check(constraints = "main_road <> 'WEST'")
    @Column(name = "main_road")
    Direction mainRoad;

    @Convert(converter = DegreeConverter.class)
    Direction degrees;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Direction> closed = new HashSet<>();

    @ElementCollection
    List<Direction> sequence = new ArrayList<>();

    @ElementCollection
    @Convert(converter = DegreeConverter.class)
    @Column(name = "exit_degree")
    Set<Direction> exits = new HashSet<>();

    @ElementCollection
    @Convert(attributeName = "key", converter = DegreeConverter.class)
    @MapKeyColumn(name = "from_degree")
    @Column(name = "vehicles_per_hour")
    Map<Direction, Integer> volumes = new HashMap<>();

    @ElementCollection
    @Convert(attributeName = "value", converter = DegreeConverter.class)
    Map<String, Direction> signs = new HashMap<>();

    @Embedded
    @Convert(attributeName = "bearing", converter = DegreeConverter.class)
    Sight sight;

    @Embedded
    @AttributeOverride(name = "bearing", column = @Column(name = "second_bearing"))
    @AttributeOverride(name = "metres", column = @Column(name = "second_metres"))
    @AttributeOverride(name = "speed", column = @Column(name = "second_speed", precision = 6, scale = 2))
    Sight secondSight;
}
