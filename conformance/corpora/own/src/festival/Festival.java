package festival;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Act {
    @Id
    long id;

    @OneToMany
    @JoinColumn(name = "subject")
    List<Remark> remarks;
}

@Entity
class Band {
    @Id
    long id;

    @Column(unique = true, length = 12)
    String code;

    @OneToMany
    @JoinColumn(name = "subject")
    List<Remark> remarks;
}

@Entity
class Contract {
    @EmbeddedId
    ContractId id;

    @MapsId("band")
    @ManyToOne
    @JoinColumn(name = "band_code", referencedColumnName = "code")
    Band band;

    @ManyToOne
    Act act;
}

@Embeddable
class ContractId implements Serializable {
    String band;
    int season;
}

@Entity
class Dancer extends Performer {
    @ManyToOne
    @JoinColumn(name = "id", insertable = false, updatable = false)
    Act solo;
}

@Entity
class Drummer extends Performer {
    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Band band;
}

@Entity
class Estate {
    @Id
    long id;

    @OneToMany
    @JoinColumn(name = "subject")
    List<Remark> remarks;

    @ManyToMany
    @MapKeyJoinColumn(name = "by_code", referencedColumnName = "code")
    Map<Band, Act> acts;
}

@Entity
@IdClass(GateId.class)
class Gate {
    @Id
    @Column(length = 10)
    String side;

    @Id
    int number;
}

class GateId implements Serializable {
    String side;
    int number;
}

@Entity
@IdClass(GuardId.class)
class Guard {
    @Id
    String name;

    @Id
    @ManyToOne
    @JoinColumn(name = "gate_side", referencedColumnName = "side")
    @JoinColumn(name = "gate_number", referencedColumnName = "number")
    Gate gate;
}

class GuardId implements Serializable {
    String name;
    GateId gate;
}

@Entity
class Hut extends Shelter {
    int beds;
}

@Entity
class Marquee extends Shelter {
    double height;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Performer {
    @Id
    long id;
}

@Entity
class Remark {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "about")
    Band band;

    @ManyToOne
    @JoinColumn(name = "about", insertable = false, updatable = false)
    Act act;

    @ManyToOne
    @JoinColumn(name = "author", foreignKey = @ForeignKey(name = "fk_author"))
    Performer author;

    @ManyToOne
    @JoinColumn(name = "author", insertable = false, updatable = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Band bandOfAuthor;

    @ManyToOne
    @JoinColumn(name = "place", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Estate anyPlace;

    @ManyToOne
    @JoinColumn(name = "place", insertable = false, updatable = false)
    Shelter place;
}

@Entity
class Rota {
    @Id
    long id;

    @ManyToOne
    Guard guard;

    @ManyToOne
    @JoinColumn(name = "shift_of", referencedColumnName = "rota_lead")
    Shift shift;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Shelter {
    @Id
    long id;

    @Column(unique = true, length = 20)
    String label;
}

@Entity
class Shift {
    @Id
    long id;

    @OneToOne
    @JoinColumn(name = "rota_lead")
    Performer lead;
}
