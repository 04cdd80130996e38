package hotel;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
public class Access {
    private Long id;
    private String hidden;
    private boolean active;

    @jakarta.persistence.Access(AccessType.FIELD)
    private String direct;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String getURL() {
        return hidden;
    }

    public void setURL(String url) {}

    @Column(name = "shown")
    public String getVisible() {
        return hidden;
    }

    public void setVisible(String s) {}

    @Transient
    public String getNot() {
        return "";
    }

    public Part getPart() {
        return null;
    }

    public void setPart(Part part) {}

    public FieldPart getFieldPart() {
        return null;
    }

    public void setFieldPart(FieldPart part) {}
}

@Embeddable
class Part {
    private int a;

    public int getB() {
        return a;
    }

    public void setB(int b) {}
}

@Embeddable
@jakarta.persistence.Access(AccessType.FIELD)
class FieldPart {
    private int c;

    public int getD() {
        return c;
    }
}

@MappedSuperclass
abstract class Generic<K, V> {
    @Id
    private K id;
    private V content;

    @ElementCollection
    private Set<V> contents;

    @ManyToOne
    private Parent parent;
}

@Entity
class Concrete extends Generic<UUID, Integer> {}

@Entity
class Parent extends Generic<Long, String> {}

@MappedSuperclass
abstract class Tree<T> {
    @Id
    private Long id;
    @ManyToOne
    private T up;
    @OneToMany
    private List<T> down;
}

@Entity
class Node extends Tree<Node> {}

@Entity
class WithRecord {
    @Id
    private Long id;
    private Span span;
    @EmbeddedColumnNaming
    private Wrapper<Short> wrapped;
}

@Embeddable
record Span(@Column(name = "first_day") int from, int until, Part part) {}

@Embeddable
class Wrapper<T> {
    private T inner;
}

@Entity
class ByRecord {
    @EmbeddedId
    private RecordKey key;
}

@Embeddable
record RecordKey(String z, int a) {}
