package hotel;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.Audited;

@Entity
@Audited
@Inheritance(strategy = InheritanceType.JOINED)
public class Party {
    @Id
    @GeneratedValue
    Long id;

    String name;
}
