package hotel;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.YesNoConverter;

@Entity
@SoftDelete
public class Ticket {
    @Id
    private Long id;

    @CreationTimestamp
    private Instant created;

    @UpdateTimestamp
    private Instant changed;

    @CurrentTimestamp(event = org.hibernate.generator.EventType.UPDATE)
    private Instant touched;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    private OffsetDateTime called;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "ended_offset", comment = "of the caller")
    @Column(name = "ended_at", nullable = false)
    private ZonedDateTime ended;

    @ManyToOne
    @PropertyRef("code")
    @JoinColumn(name = "agent_code")
    private Agent agent;

    @ManyToOne
    @JoinFormula("(select max(a.id) from agent a)")
    private Agent boss;

    private Medium medium;

    @ElementCollection
    private Set<String> words;

    @ManyToMany
    @SoftDelete(columnName = "gone", converter = YesNoConverter.class)
    private Set<Agent> helpers;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "left_at", comment = "when the agent left")
class Agent {
    @Id
    private Long id;

    @NaturalId
    @Column(length = 8)
    private String code;
}

@Embeddable
class Medium {
    private String kind;
}

@Embeddable
class Phone extends Medium {
    @Column(nullable = false)
    private String number;
}

@Embeddable
class Mobile extends Phone {
    private String provider;
}

@Entity
class Desk {
    @EmbeddedId
    private DeskKey key;

    @MapsId("room")
    @ManyToOne
    @JoinColumn(name = "house", referencedColumnName = "building")
    @JoinColumn(name = "room_no", referencedColumnName = "number")
    private Room room;
}

@Embeddable
class DeskKey implements java.io.Serializable {
    private RoomKey room;

    @Column(length = 20)
    private String label;
}

@Entity
class Room {
    @EmbeddedId
    private RoomKey key;
}

@Embeddable
class RoomKey implements java.io.Serializable {
    @Column(length = 3)
    private String building;

    private int number;
}

@Entity
class Drawer {
    @Id
    private Long id;

    @ManyToOne
    private Desk desk;
}
