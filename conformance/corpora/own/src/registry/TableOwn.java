package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;

@Entity
@TableGenerator(
        name = "numbers_of_its_own",
        table = "own_numbers",
        pkColumnName = "what",
        valueColumnName = "how_many",
        pkColumnValue = "own",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_own_numbers",
                        columnNames = {"what", "how_many"}),
        indexes = @Index(name = "ix_own_numbers", columnList = "how_many"))
public class TableOwn {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers_of_its_own")
    Integer id;
}
