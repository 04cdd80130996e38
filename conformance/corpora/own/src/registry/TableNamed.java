package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
public class TableNamed {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers_by_name")
    @TableGenerator(name = "numbers_by_name", allocationSize = 1)
    Long id;
}
