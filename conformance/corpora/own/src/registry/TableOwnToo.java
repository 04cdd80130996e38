package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class TableOwnToo {
    @Id
    @GeneratedValue(generator = "numbers_of_its_own")
    Integer id;
}
