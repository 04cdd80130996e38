package moods;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class ByMood {
    @Id
    @Enumerated(EnumType.STRING)
    Mood mood;

    @ManyToOne
    ByMood other;

    @ManyToMany
    Set<ByMood> others = new HashSet<>();

    @ElementCollection
    Map<ByNumber, String> texts = new HashMap<>();
}

@Entity
class ByNumber {
    @Id
    Mood mood;

    @ManyToOne
    @JoinColumn(name = "next_mood")
    ByNumber next;

    @ElementCollection
    List<String> tags = new ArrayList<>();
}

@Entity
class ByText {
    @Id
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    Mood mood;

    @ManyToOne
    ByText other;

    @ManyToOne
    @JoinColumn(name = "next_mood")
    ByText next;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "base_more")
class Base {
    @Id
    @Enumerated(EnumType.STRING)
    Mood mood;

    @Column(table = "base_more")
    int more;
}

@Entity
class Derived extends Base {
    String text;
}

@Embeddable
class DayKey implements Serializable {
    int no;

    @Enumerated(EnumType.STRING)
    Mood mood;

    Mood night;

    @Override
    public boolean equals(Object other) {
        return other instanceof DayKey key && key.no == no && key.mood == mood && key.night == night;
    }

    @Override
    public int hashCode() {
        return no;
    }
}

@Entity
class Entry {
    @EmbeddedId
    DayKey key;

    @ManyToOne
    Entry before;

    @Enumerated(EnumType.STRING)
    @Column(unique = true, length = 20)
    Mood alias;
}

@Entity
class Alias {
    @Id
    int id;

    @ManyToOne
    @JoinColumn(name = "alias", referencedColumnName = "alias")
    Entry day;
}

/** Its key is that of another whole: the columns are its own, and check what they hold. */
@Entity
class Report {
    @EmbeddedId
    DayKey key;

    @MapsId
    @OneToOne
    Entry day;
}

@Embeddable
class PageKey implements Serializable {
    DayKey key;

    int page;

    @Override
    public boolean equals(Object other) {
        return other instanceof PageKey that && that.page == page && that.key.equals(key);
    }

    @Override
    public int hashCode() {
        return page;
    }
}

@Entity
class Page {
    @EmbeddedId
    PageKey id;

    @MapsId("key")
    @ManyToOne
    Entry day;
}

@Entity
class SameMood {
    @Id
    @Enumerated(EnumType.STRING)
    Mood mood;

    @MapsId
    @OneToOne
    ByMood same;
}

@Entity
class KeptMood {
    @Id
    @OneToOne
    ByMood kept;
}
