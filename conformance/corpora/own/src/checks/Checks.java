package checks;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(
        name = "room",
        check = {
            @CheckConstraint(name = "ck_room", constraint = "beds > 0 and beds < 10"),
            @CheckConstraint(constraint = "floor >= -2")
        },
        indexes = {
            @Index(columnList = "floor, beds desc"),
            @Index(name = "ix_lower", columnList = "beds", unique = true),
            @Index(columnList = "roomName")
        },
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"roomName", "floor"}),
            @UniqueConstraint(name = "uq_named", columnNames = "beds")
        },
        comment = "All the rooms")
@Check(constraints = "floor < 100")
@Check(name = "ck_second", constraints = "beds <> 4")
class Room {
    @Id
    int id;

    @Column(check = @CheckConstraint(name = "ck_beds", constraint = "beds <> 5"), comment = "How many")
    int beds;

    @Check(constraints = "floor <> 13")
    int floor;

    String roomName;

    @Column(check = {@CheckConstraint(constraint = "one > 1"), @CheckConstraint(constraint = "one < 9")})
    int one;

    @ColumnDefault("'x'")
    @Comment("Of a member")
    String text;

    @GeneratedColumn("beds * 2")
    int twice;

    @ElementCollection
    @Check(constraints = "length(tags) > 1")
    Set<String> tags = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "room_part", indexes = @Index(columnList = "part"))
    @Column(
            name = "part",
            length = 10,
            nullable = false,
            unique = true,
            check = @CheckConstraint(name = "ck_part", constraint = "part <> 'x'"))
    Set<String> parts = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "room_near",
            check = @CheckConstraint(name = "ck_near", constraint = "near_id <> room_id"),
            comment = "Neighbours")
    Set<Room> near = new HashSet<>();

    @ManyToOne
    @Check(constraints = "parent_id <> 7")
    @ColumnDefault("1")
    @Comment("The parent")
    Room parent;

    @ManyToOne
    @JoinColumn(
            name = "next_id",
            check = @CheckConstraint(name = "ck_next", constraint = "next_id <> 8"),
            comment = "The next")
    Room next;
}

@Entity
@Table(name = "`order`", check = @CheckConstraint(constraint = "\"group\" > 0"))
@SecondaryTable(
        name = "order_more",
        check = @CheckConstraint(name = "ck_more", constraint = "more > 2"),
        comment = "More",
        indexes = @Index(columnList = "more"),
        uniqueConstraints = @UniqueConstraint(columnNames = "more"))
class Order {
    @Id
    @GeneratedValue
    long id;

    @Column(name = "`group`")
    int group;

    @Column(table = "order_more")
    int more;

    @NaturalId
    String number;

    @NaturalId(mutable = true)
    @ManyToOne
    Room room;
}

@Entity
class ReservedWords {
    @Id
    int id;

    @Column(name = "`value`", check = @CheckConstraint(constraint = "\"value\" > 0"))
    int value;

    @Column(name = "`from`")
    @Check(constraints = "\"from\" > 0")
    int from;
}
