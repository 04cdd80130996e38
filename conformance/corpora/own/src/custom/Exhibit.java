package custom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.CompositeTypeRegistration;
import org.hibernate.annotations.TypeRegistration;

@Entity
@TypeRegistration(basicClass = Rgb.class, userType = RgbType.class)
@CompositeTypeRegistration(embeddableClass = Interval.class, userType = IntervalType.class)
public class Exhibit {
    @Id
    @Column(length = 15)
    Slug code;

    Rgb light;

    Interval lent;

    @ManyToOne
    Poster poster;
}
