package hotel;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.*;
import java.util.*;

@MappedSuperclass
abstract class Identified<I extends Serializable> {
    abstract I getId();
}

@MappedSuperclass
abstract class Stored<I extends Serializable, V extends Comparable<?>> {
    @Id
    @GeneratedValue
    I id;

    V val;

    @Embedded
    Range<V> range;
}

@Embeddable
class Range<V> {
    V low;
    V high;
}

@Entity
class LongStored extends Stored<Long, String> {}

@Entity
class UuidStored extends Stored<UUID, LocalDate> {}

@MappedSuperclass
abstract class Child<P, C extends Collection<String>> {
    @Id
    int id;

    @ManyToOne
    P parent;

    @OneToMany
    Set<P> others = new HashSet<>();
}

@Entity
class LongChild extends Child<LongStored, Set<String>> {}

@MappedSuperclass
abstract class Middle<T, S extends T> extends Child<T, List<String>> {
    @ElementCollection
    List<S> none = new ArrayList<>();
}

@Entity
class Property {
    private Long id;
    private String name;
    private Set<String> tags = new HashSet<>();
    private Property parent;

    @Id
    @GeneratedValue
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Column(length = 12)
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @ElementCollection
    public Set<String> getTags() {
        return tags;
    }

    public void setTags(Set<String> tags) {
        this.tags = tags;
    }

    @ManyToOne
    public Property getParent() {
        return parent;
    }

    public void setParent(Property parent) {
        this.parent = parent;
    }

    @Transient
    public String getNothing() {
        return "";
    }

    public boolean isOpen() {
        return true;
    }

    public void setOpen(boolean open) {}
}

@Entity
class Outside {
    @Id
    int id;

    @Embedded
    Inner inner;

    @Embeddable
    static class Inner {
        int x;

        @Embedded
        Deep deep;

        @Embeddable
        record Deep(int y, Instant at) {}
    }

    @Entity
    @Table(name = "nested")
    static class Nested {
        @Id
        int id;

        @OneToOne
        Outside outer;

        @OneToMany
        List<Outside> all = new ArrayList<>();
    }
}

@MappedSuperclass
abstract class Keyed<K extends Enum<K>, V> {
    @Id
    Long id;

    @ElementCollection
    Map<K, V> keyed = new HashMap<>();

    V[] anything;
}

@Entity
class Tinted extends Keyed<Tint, String> {
    Object[] things;
}

enum Tint {
    PALE,
    DEEP
}
