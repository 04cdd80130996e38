package dictionary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Example {
    @Id
    @GeneratedValue
    UUID id;

    @Column(length = 800)
    String text;
}
