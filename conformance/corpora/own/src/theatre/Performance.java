package theatre;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Performance {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "play_title", referencedColumnName = "play_title")
    @JoinColumn(name = "play_year", referencedColumnName = "play_first_year")
    @JoinColumn(name = "city", referencedColumnName = "theatre_city_code")
    @JoinColumn(name = "theatre_no", referencedColumnName = "theatre_theatre_no")
    @JoinColumn(name = "premiere", referencedColumnName = "premiere")
    Production production;

    LocalDateTime begins;

    @ManyToMany
    Set<Seat> blocked = new HashSet<>();
}
