package theatre;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;

@Entity
@IdClass(Production.Key.class)
public class Poster {
    @Id
    @OneToOne
    Production production;

    @Lob
    byte[] image;
}
