package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class SequencePlain {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}
