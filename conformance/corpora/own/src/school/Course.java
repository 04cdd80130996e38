package school;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Entity
public class Course {
    @Id
    @GeneratedValue
    Long id;

    @Enumerated
    Subject subject;

    @ManyToOne
    Teacher teacher;

    @ManyToMany
    @OrderColumn
    List<Book> readings = new ArrayList<>();

    @OneToMany
    @MapKey(name = "room")
    Map<String, Lesson> lessonsByRoom = new HashMap<>();
}
