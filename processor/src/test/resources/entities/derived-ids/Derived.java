package hotel;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
public class Derived {
    @Id
    private Long id;
}

@Entity
class Detail {
    @Id
    private Long id;
    @OneToOne
    @MapsId
    private Derived owner;
}

@Entity
class NamedDetail {
    @Id
    private Long id;
    @OneToOne
    @MapsId
    @JoinColumn(name = "derived_fk")
    private Derived owner;
}

@Embeddable
class LineKey implements Serializable {
    private Long order;
    private int pos;
}

@Entity
class Line {
    @EmbeddedId
    private LineKey key;
    @ManyToOne
    @MapsId("order")
    private Derived parent;
    private String text;
}

@Entity
class LineNote {
    @Id
    @OneToOne
    private Line line;
}

@Entity
@IdClass(MemberKey.class)
class Member {
    @Id
    @ManyToOne
    private Derived club;
    @Id
    private int number;
}

class MemberKey implements Serializable {
    public Long club;
    public int number;
}

@Entity
class Badge {
    @Id
    private long id;
    @ManyToOne
    private Member member;
    @ManyToOne
    private LineNote note;
}

@Entity
class Shared {
    @Id
    private Long id;
    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    private Derived twin;
}

@Entity
class SharedByName {
    @Id
    private Long id;
    @OneToOne(optional = false)
    @JoinColumn(name = "id")
    private Derived twin;
}
