package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class IdentityLong {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}
