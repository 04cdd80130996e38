package hotel;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;

@Entity
class House {
    @Id
    int id;
}

@Entity
class Street {
    @Id
    @Column(length = 40)
    String name;
}

@Entity
class Price {
    @Id
    @Column(precision = 12, scale = 3)
    BigDecimal amount;
}

enum Side {
    LEFT,
    RIGHT
}

@Entity
class Wing {
    @Id
    @Enumerated(EnumType.STRING)
    Side side;
}

@Embeddable
class RoomKey implements Serializable {
    long house;
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof RoomKey key && key.house == house && key.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}

@Entity
class Room {
    @EmbeddedId
    RoomKey key;

    @MapsId("house")
    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    House house;
}

@Entity
class Attic {
    @EmbeddedId
    RoomKey key;

    @MapsId("house")
    @OneToOne
    @JoinColumn(name = "the_house", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    House house;
}

@Entity
class Cellar {
    @Id
    long id;

    @MapsId
    @OneToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    House house;
}

@Entity
class Crate {
    @EmbeddedId
    RoomKey key;

    @MapsId("house")
    @ManyToOne
    Cellar cellar;
}

@Entity
class Sign {
    @Id
    @Column(length = 20)
    String id;

    @MapsId
    @OneToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Street street;
}

@Entity
class Label {
    @Id
    String id;

    @MapsId
    @OneToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Price price;
}

@Entity
class Corner {
    @Id
    Side side;

    @MapsId
    @OneToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Wing wing;
}

class StayKey implements Serializable {
    long house;
    int year;

    @Override
    public boolean equals(Object other) {
        return other instanceof StayKey key && key.house == house && key.year == year;
    }

    @Override
    public int hashCode() {
        return year;
    }
}

@Entity
@IdClass(StayKey.class)
class Stay {
    @Id
    @OneToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    House house;

    @Id
    @Column(name = "stay_year")
    int year;
}

class VisitKey implements Serializable {
    House house;
    int year;

    @Override
    public boolean equals(Object other) {
        return other instanceof VisitKey key && key.house == house && key.year == year;
    }

    @Override
    public int hashCode() {
        return year;
    }
}

@Entity
@IdClass(VisitKey.class)
class Visit {
    @Id
    @OneToOne
    House house;

    @Id
    @Column(name = "visit_year")
    int year;
}

/** The basic attribute maps the column, and it is not unique; wherever it stands. */
@Entity
class Guest {
    @Id
    int id;

    @Column(name = "house_id")
    Integer houseId;

    @OneToOne
    @JoinColumn(name = "house_id", insertable = false, updatable = false)
    House house;

    @OneToOne
    @JoinColumn(name = "street_name", insertable = false, updatable = false)
    Street street;

    @Column(name = "street_name", length = 40)
    String streetName;

    @Column(name = "code")
    String code;

    @Column(name = "code", unique = true, insertable = false, updatable = false)
    String sameCode;
}

@Entity
class Neighbour {
    @Id
    int id;

    @ManyToOne
    @JoinColumn(name = "house_id")
    House many;

    @OneToOne
    @JoinColumn(name = "house_id", insertable = false, updatable = false)
    House one;

    @OneToOne
    @JoinColumn(name = "street_name")
    Street street;

    @ManyToOne
    @JoinColumn(name = "street_name", insertable = false, updatable = false)
    Street same;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Tenure {
    @Id
    int id;

    @ManyToOne
    @JoinColumn(name = "house_id")
    House house;
}

/** The column comes to the table of this class before the association of the other brings it to all of them; it is there once. */
@Entity
class Lease extends Tenure {
    @Column(name = "house_id", insertable = false, updatable = false)
    Integer houseId;
}
