package registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

@Entity
@IdClass(PartlyGenerated.Key.class)
public class PartlyGenerated {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    long number;

    @Id
    int inYear;

    public record Key(long number, int inYear) implements Serializable {}
}
