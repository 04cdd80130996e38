package school;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

@Entity
public class Photo {
    @Id
    @GeneratedValue
    Long id;

    @Lob
    byte[] image;
}
