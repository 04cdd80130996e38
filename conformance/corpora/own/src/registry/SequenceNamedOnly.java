package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class SequenceNamedOnly {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "named_only_sequence")
    Long id;
}
