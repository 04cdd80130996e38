package traffic;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

@Entity
@Table(name = "traffic_signal")
@Convert(attributeName = "facing", converter = DegreeConverter.class)
public class Signal extends Device {
    @Convert(converter = CommaSeparatedNumbers.class)
    @Column(length = 400)
    List<Integer> timings;

    Speed speedLimit;

    @Convert(disableConversion = true)
    Speed rawLimit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Colour shows;

    @ManyToOne
    Junction junction;

    @ElementCollection
    @OrderColumn
    List<Speed> measured = new ArrayList<>();
}
