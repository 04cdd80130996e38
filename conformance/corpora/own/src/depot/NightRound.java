package depot;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import java.time.OffsetTime;

@Entity
public class NightRound extends Round {
    @Basic(optional = false)
    OffsetTime begins;
}
