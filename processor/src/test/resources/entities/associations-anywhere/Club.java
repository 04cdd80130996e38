package hotel;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_hostCity", columnNames = {"hostCity_id", "clubName"}), indexes = @Index(name = "ixClubName", columnList = "clubName"))
public class Club extends Listed<Member> {
    private String clubName;

    @ManyToOne
    private City hostCity;

    @Embedded
    private Contacts contacts;

    @OneToMany(mappedBy = "home.club")
    private List<Member> homeMembers;

    @OneToMany(mappedBy = "ranked")
    @OrderColumn(name = "rank_no")
    private List<Member> ranking;

    @OneToMany(mappedBy = "keyed")
    @MapKeyColumn(name = "nick")
    private Map<String, Member> byNick;

    @OneToMany(mappedBy = "keyed")
    @MapKey(name = "home.street")
    private Map<String, Member> byStreet;

    @OneToOne(targetEntity = Member.class)
    private Leader leader;

    @OneToOne
    @JoinTable(name = "club_treasurer", joinColumns = @JoinColumn(name = "club"))
    private Member treasurer;

    @ManyToOne
    @JoinColumn(name = "motto", unique = true)
    private City unique;

    @ManyToMany
    private Map<Room, Member> rooms;

    @ElementCollection
    private List<Slot> openings;

    private byte[] logo;
}

interface Leader {}

@MappedSuperclass
abstract class Listed<T> {
    @Id
    @GeneratedValue
    private Long id;

    @Version
    private Integer version;

    @OneToMany
    private Set<T> listed;

    @ManyToMany
    @JoinTable(name = "best_of")
    private List<T> best;
}

@Embeddable
class Contacts {
    private String mail;

    @ElementCollection
    private Set<String> phones;

    @ManyToMany
    private Set<Member> helpers;

    @OneToMany
    @JoinColumn(name = "contact_of")
    private Set<City> cities;

    @ManyToOne
    private City office;
}

@Embeddable
class Slot {
    private int slotHour;

    @Embedded
    private Hall hall;
}

@Embeddable
class Room {
    private String floor;

    private int door;
}

@Embeddable
class Hall {
    private String name;

    @ManyToOne
    private City city;
}

@Entity
class Member implements Leader {
    @EmbeddedId
    private MemberId id;

    @Embedded
    private Home home;

    @ManyToOne
    private Club ranked;

    @ManyToOne
    private Club keyed;

    @OneToOne(mappedBy = "treasurer")
    private Club treasury;

    @ManyToMany
    private Set<Member> friends;

    @ManyToMany(mappedBy = "friends")
    private Set<Member> friendOf;

    @ManyToMany
    private List<City> visited;

    @ElementCollection
    @OrderColumn
    private List<String> lines;

    @OneToMany
    private List<City> owned;
}

@Embeddable
class MemberId implements java.io.Serializable {
    private String house;
    private long no;
}

@Embeddable
class Home {
    private String street;

    @ManyToOne
    private Club club;
}

@Entity
class City {
    @Id
    @Column(name = "id")
    private Integer cityId;

    @ManyToMany(mappedBy = "visited")
    private List<Member> visitors;
}
