package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class AutoInteger {
    @Id
    @GeneratedValue(strategy = GenerationType.AUTO)
    int id;
}
