package library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "book", indexes = @Index(columnList = "language"))
public class Book {
    @Id
    @GeneratedValue
    Long id;

    @Column(name = "isbn_13", length = 20)
    String isbn;

    Language language;

    @ManyToOne
    @JoinColumn(name = "shelf_id")
    Shelf shelf;

    @ManyToMany
    Set<Author> authors;

    @Column(length = 9)
    String draft;

    @Column(length = 44)
    String subtitle;

    enum Language {
        EN,
        DE
    }
}
