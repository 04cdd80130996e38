package depot;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

@Entity
public class Parcel {
    public enum Handling {
        FRAGILE,
        COLD,
        UPRIGHT
    }

    @EmbeddedId
    ParcelId id;

    @Version
    Integer version;

    LocalTime handedIn;

    java.sql.Time handedOut;

    String address2Line;

    @Column(name = "\"DoorCode\"")
    String doorCode;

    @ElementCollection
    Set<String> labels = new HashSet<>();

    @ElementCollection
    @Column(nullable = false)
    Set<Integer> zones = new HashSet<>();

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Handling> handlings = new HashSet<>();

    @ElementCollection
    Set<UUID> relatedCodes = new HashSet<>();

    @ElementCollection
    @Lob
    Set<String> notes = new HashSet<>();

    @ElementCollection
    Set<Measure> measures = new HashSet<>();
}
