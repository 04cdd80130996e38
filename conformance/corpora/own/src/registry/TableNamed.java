package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
public class TableNamed {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "table_named")
    @TableGenerator(name = "table_named", allocationSize = 1)
    Long id;
}
