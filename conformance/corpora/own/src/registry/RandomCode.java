package registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class RandomCode {
    @Id
    @Code
    @Column(length = 8)
    String id;
}
