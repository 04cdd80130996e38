package theatre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

@Entity
@IdClass(Play.Key.class)
public class Play {
    @Id
    String title;

    @Id
    @Column(name = "first_year")
    int year;

    public record Key(String title, int year) implements Serializable {}
}
