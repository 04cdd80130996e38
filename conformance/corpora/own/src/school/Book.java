package school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Year;

@Entity
public class Book {
    @Id
    @Column(length = 13)
    String isbn;

    String title;

    Year published;
}
