package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
@SequenceGenerator(name = "on_class", sequenceName = "class_numbers")
public class SequenceOnClass {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "on_class")
    Long id;
}
