package geo;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Route {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Place start;

    @ManyToOne
    @JoinColumn(name = "end_country", referencedColumnName = "country")
    @JoinColumn(name = "end_number", referencedColumnName = "number")
    Place end;

    @ElementCollection
    @OrderColumn
    List<Leg> legs = new ArrayList<>();

    @Embedded
    Statistics statistics;
}
