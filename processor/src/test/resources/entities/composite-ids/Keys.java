package hotel;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
public class Keys {
    @EmbeddedId
    private RoomKey key;
    private String name;
}

@Embeddable
class RoomKey implements Serializable {
    private String house;
    private int number;
    @Column(name = "wing_code", length = 3)
    private String wing;
}

@Entity
@IdClass(StayKey.class)
class Stay {
    @Id
    private String guest;
    @Id
    @Column(name = "from_day")
    private long day;
    private String note;
}

class StayKey implements Serializable {
    public String guest;
    public long day;
}

@Entity
class Visit {
    @Id
    private long id;
    @ManyToOne
    private Keys room;
    @ManyToOne
    @JoinColumns({@JoinColumn(name = "stay_day", referencedColumnName = "from_day"), @JoinColumn(name = "stay_guest", referencedColumnName = "guest")})
    private Stay stay;
}

@Entity
class Several {
    @Id
    private int b;
    @Id
    private long a;
}
