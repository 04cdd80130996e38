package depot;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Entity
@Table(indexes = @Index(name = "ix_stop_round", columnList = "round_id"))
public class Stop {
    @Id
    @GeneratedValue
    Long id;

    @Version
    Instant version;

    @ManyToOne(optional = false)
    Round round;

    @ManyToOne
    Stop next;

    @ManyToOne
    @JoinTable(name = "stop_parcel")
    Parcel parcel;

    @OneToOne
    @JoinTable(name = "stop_return")
    Parcel returned;

    @OneToMany
    Set<Parcel> pickedUp = new HashSet<>();

    @OneToMany
    @OrderColumn
    List<Parcel> delivered = new ArrayList<>();
}
