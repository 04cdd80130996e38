package school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

@Entity
public class Lesson {
    @Id
    @GeneratedValue
    Long id;

    DayOfWeek weekday;

    LocalTime startsAt;

    Duration length;

    @Column(length = 12)
    String room;
}
