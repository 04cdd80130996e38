package hotel;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Guest {
    @Id
    @GeneratedValue
    Long id;

    String name;

    @ManyToOne
    @JoinColumn(name = "travels_with_id", columnDefinition = "bigint")
    Guest travelsWith;
}
