package moods;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Check;

enum Mood {
    GOOD,
    BAD
}

@Entity
class Diary {
    @Id
    int id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    Mood defined;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    @Check(constraints = "exam <> 'BAD'")
    Mood exam;

    @Enumerated(EnumType.STRING)
    @Check(constraints = "plain <> 'BAD'")
    Mood plain;

    @Enumerated(EnumType.STRING)
    @Check(name = "ck_diary_called", constraints = "called <> 'BAD'")
    Mood called;

    @Enumerated(EnumType.STRING)
    @Column(check = @CheckConstraint(constraint = "within <> 'BAD'"))
    Mood within;

    @Column(columnDefinition = "smallint")
    Mood ordinal;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    Weather weather;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    List<Mood> moods = new ArrayList<>();

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "mood", columnDefinition = "varchar(20)")
    Map<Mood, String> reasons = new HashMap<>();
}

enum Weather {
    SUN("s"),
    RAIN("r");

    @EnumeratedValue
    final String code;

    Weather(String code) {
        this.code = code;
    }
}
