package harbour;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
public class Captain {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "captains")
    @TableGenerator(name = "captains", schema = "port")
    Long id;

    String name;
}
