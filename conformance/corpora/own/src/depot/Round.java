package depot;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

@Entity
public class Round {
    @Id
    @GeneratedValue
    Long id;

    @Version
    short version;

    @Basic(optional = false)
    LocalDate day;
}
