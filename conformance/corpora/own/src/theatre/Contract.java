package theatre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;

@Entity
public class Contract {
    @Id
    @Column(name = "actor_id")
    Integer id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "actor_id")
    Actor actor;

    LocalDate expires;
}
