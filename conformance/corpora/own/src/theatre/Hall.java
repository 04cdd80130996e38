package theatre;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Hall {
    @EmbeddedId
    HallId id;

    @MapsId("theatre")
    @ManyToOne
    @JoinColumn(name = "t_city", referencedColumnName = "city_code")
    @JoinColumn(name = "t_number", referencedColumnName = "theatre_no")
    Theatre theatre;

    @OneToMany(mappedBy = "hall")
    @OrderBy
    List<Seat> seats = new ArrayList<>();
}
