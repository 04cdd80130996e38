package harbour;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

@Entity
@Table(schema = "port", indexes = @Index(columnList = "name"))
@SecondaryTable(name = "ship_papers", schema = "port")
public class Ship {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ships")
    @SequenceGenerator(name = "ships", schema = "port", sequenceName = "ship_numbers")
    Long id;

    @Column(nullable = false, unique = true, length = 80)
    String name;

    @Column(table = "ship_papers")
    String flag;

    @ManyToOne(optional = false)
    Captain captain;

    @ManyToMany
    @JoinTable(schema = "port")
    Set<Captain> pilots;

    @ElementCollection
    @CollectionTable(schema = "port")
    List<String> calls;
}
