package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class TableOwnToo {
    @Id
    @GeneratedValue(generator = "table_own")
    Integer id;
}
