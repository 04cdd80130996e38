package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class SequenceShared {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "on_class")
    Integer id;
}
