package club;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class Junior {
    @Id
    @GeneratedValue
    Long id;
}
