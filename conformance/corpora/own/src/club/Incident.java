package club;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class Incident {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 500)
    String text;
}
