package derivation;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class Person {
    @EmbeddedId
    PersonId id;
}

@Embeddable
class PersonId implements Serializable {
    @Column(length = 20)
    String first;

    @Column(columnDefinition = "char(4)")
    String code;
}

@Entity
class Medical {
    @Id
    PersonId id;

    @MapsId
    @OneToOne
    Person patient;

    String text;
}

@Entity
class Twin {
    @EmbeddedId
    TwinId id;

    @MapsId("person")
    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "twin_first", referencedColumnName = "first"),
        @JoinColumn(name = "twin_code", referencedColumnName = "code")
    })
    Person person;
}

@Embeddable
class TwinId implements Serializable {
    PersonId person;
    int number;
}

@Entity
class Simple {
    @Id
    @Column(name = "simple_code", columnDefinition = "char(5)")
    String code;
}

@Entity
class SimpleExt {
    @Id
    String code;

    @MapsId
    @OneToOne
    @JoinColumn(name = "ext_code")
    Simple simple;
}

@Entity
class SimpleExt2 {
    @Id
    @OneToOne
    Simple simple;
}

@Entity
class SimpleExt3 {
    @Id
    String code;

    @OneToOne
    @PrimaryKeyJoinColumn
    Simple simple;
}

@Entity
class SimplePart {
    @EmbeddedId
    SimplePartId id;

    @ManyToOne
    @MapsId("simple")
    Simple simple;
}

@Embeddable
class SimplePartId implements Serializable {
    @Column(length = 5)
    String simple;

    long number;
}

@Entity
@IdClass(OrderLineId.class)
class OrderLine {
    @Id
    @ManyToOne
    @JoinColumn(name = "po_id")
    PurchaseOrder purchaseOrder;

    @Id
    int line;

    @OneToMany(mappedBy = "line")
    Set<Delivery> deliveries = new HashSet<>();
}

class OrderLineId implements Serializable {
    Long purchaseOrder;
    int line;
}

@Entity
class PurchaseOrder {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "purchaseOrder")
    List<OrderLine> lines = new ArrayList<>();
}

@Entity
@IdClass(DeliveryId.class)
class Delivery {
    @Id
    @ManyToOne
    @JoinColumn(name = "ord", referencedColumnName = "po_id")
    @JoinColumn(name = "lin", referencedColumnName = "line")
    OrderLine line;

    @Id
    Date onDay;
}

class DeliveryId implements Serializable {
    OrderLineId line;
    Date onDay;
}

@Entity
@IdClass(RecId.class)
class Rec {
    @Id
    String zeta;

    @Id
    long alpha;

    @ElementCollection
    Set<String> tags = new HashSet<>();

    @ManyToMany
    Set<Rec> related = new HashSet<>();
}

record RecId(String zeta, long alpha) implements Serializable {}

@Entity
class Embed {
    @EmbeddedId
    EmbedId id;

    @ManyToOne
    Embed parent;

    @ElementCollection
    List<String> names = new ArrayList<>();
}

@Embeddable
record EmbedId(String zone, int area, UUID ukey) implements Serializable {}

@Entity
class Chain1 {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "chain")
    @SequenceGenerator(name = "chain", sequenceName = "chain_numbers", allocationSize = 10, initialValue = 100)
    Long id;
}

@Entity
class Chain2 {
    @Id
    Long id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    Chain1 chain;
}

@Entity
class Chain3 {
    @Id
    Long id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "c2", foreignKey = @ForeignKey(name = "fk_c2"))
    Chain2 chain;

    @OneToOne(mappedBy = "chain")
    Chain4 next;
}

@Entity
class Chain4 {
    @Id
    @OneToOne
    Chain3 chain;
}

@MappedSuperclass
class WithParent<P> {
    @Id
    @ManyToOne
    P parent;

    @Id
    int position;
}

@Entity
@IdClass(NodeId.class)
class Node extends WithParent<Chain1> {
    String text;
}

class NodeId implements Serializable {
    Long parent;
    int position;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@IdClass(RecId.class)
class JoinedRoot {
    @Id
    String zeta;

    @Id
    long alpha;
}

@Entity
@PrimaryKeyJoinColumn(name = "sub_zeta", referencedColumnName = "zeta")
@PrimaryKeyJoinColumn(name = "sub_alpha", referencedColumnName = "alpha")
class JoinedSub extends JoinedRoot {
    @ManyToOne
    JoinedRoot other;
}

@Entity
class JoinedSubSub extends JoinedSub {
    int more;
}

@Entity
class Sized {
    @Id
    @Column(length = 7)
    String code;
}

@Entity
class SizedExt {
    @Id
    String code;

    @MapsId
    @OneToOne
    @JoinColumn(name = "ext_code")
    Sized sized;
}

@Entity
class SizedExt2 {
    @Id
    @Column(length = 9)
    String code;

    @MapsId
    @OneToOne
    @JoinColumn(name = "ext_code")
    Sized sized;
}

@Entity
class SimpleExt5 {
    @Id
    @OneToOne
    @JoinColumn(name = "five")
    Simple simple;
}

@Entity
class SimpleExt6 {
    @Id
    String code;

    @MapsId
    @OneToOne
    @JoinColumn(name = "ext_code", columnDefinition = "char(8)")
    Simple simple;
}

@Entity
class SimpleExt7 {
    @Id
    String code;

    @MapsId
    @OneToOne
    @JoinColumn(referencedColumnName = "simple_code")
    Simple simple;
}

@Entity
class SimpleExt8 {
    @Id
    String code;

    @MapsId
    @OneToOne
    @JoinColumn(name = "eight", referencedColumnName = "simple_code")
    Simple simple;
}

@Entity
@IdClass(PairId.class)
class Pair {
    @Id
    @ManyToOne
    @JoinColumn(name = "left_code")
    Simple left;

    @Id
    @ManyToOne
    Simple right;

    @Id
    @ManyToOne
    @JoinColumn(name = "sized_code")
    Sized sized;
}

class PairId implements Serializable {
    String left;
    String right;
    String sized;
}

/** Its id class holds the entity referred to, not that one's key. */
@Entity
@IdClass(HoldingId.class)
class Holding {
    @Id
    @ManyToOne
    @JoinColumn(name = "simple_held")
    Simple held;

    @Id
    String tab;
}

class HoldingId implements Serializable {
    Simple held;
    String tab;
}

@Entity
class Pair2 {
    @EmbeddedId
    Pair2Id id;
}

@Embeddable
class Pair2Id implements Serializable {
    @ManyToOne
    @JoinColumn(name = "left_code")
    Simple left;

    @ManyToOne
    Simple right;

    @ManyToOne
    @JoinColumn(name = "sized_code")
    Sized sized;
}

@Entity
class Pair3 {
    @EmbeddedId
    Pair3Id id;

    @ManyToOne
    @MapsId("left")
    @JoinColumn(name = "left_code")
    Simple left;

    @ManyToOne
    @MapsId("right")
    Simple right;

    @ManyToOne
    @MapsId("sized")
    @JoinColumn(name = "sized_code")
    Sized sized;
}

@Embeddable
class Pair3Id implements Serializable {
    String left;
    String right;
    String sized;
}

@Entity
class TwinRef {
    @Id
    int id;

    @ManyToOne
    Twin twin;

    @ManyToOne
    SimpleExt ext;

    @ManyToOne
    Pair pair;
}

@Entity
class PersonRef {
    @Id
    int id;

    @ManyToOne
    Person person;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "c", referencedColumnName = "code"),
        @JoinColumn(name = "f", referencedColumnName = "first")
    })
    Person named;

    @ElementCollection
    java.util.Set<String> xs;
}
