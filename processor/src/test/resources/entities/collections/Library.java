package hotel;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
public class Library {
    @Id
    private Long id;

    @ElementCollection
    private Set<String> tags;

    @ElementCollection
    @Column(name = "tag", nullable = false)
    private Set<String> strict;

    @ElementCollection
    private List<String> bag;

    @ElementCollection
    @OrderColumn
    private List<String> list;

    @ElementCollection
    @OrderColumn(name = "pos")
    @ListIndexBase(1)
    @CollectionTable(name = "lib_names", joinColumns = @JoinColumn(name = "lib"), indexes = @jakarta.persistence.Index(columnList = "lib"), uniqueConstraints = @UniqueConstraint(columnNames = {"lib", "names"}))
    private List<String> names;

    @ElementCollection
    private Set<Shelf> shelves;

    @OneToMany
    private Set<Book> setOfBooks;

    @OneToMany
    private List<Book> bagOfBooks;

    @OneToMany
    @OrderColumn
    private List<Book> listOfBooks;

    @OneToMany
    @JoinColumn(name = "library_fk")
    private List<Book> owned;

    @OneToMany
    @JoinColumn(nullable = false)
    @OrderColumn(name = "owned_pos")
    private List<Book> ownedList;

    @OneToMany(mappedBy = "home")
    private List<Book> homeBooks;

    @OneToMany(mappedBy = "home2")
    @OnDelete(action = OnDeleteAction.CASCADE)
    private List<Book> home2Books;

    @ManyToMany
    private Set<Author> authors;

    @ManyToMany
    private List<Author> bagOfAuthors;

    @ManyToMany
    @JoinTable(name = "lib_fans", joinColumns = @JoinColumn(name = "l"), inverseJoinColumns = @JoinColumn(name = "f"), foreignKey = @jakarta.persistence.ForeignKey(name = "fk_l"), inverseForeignKey = @jakarta.persistence.ForeignKey(name = "fk_f"))
    private Set<Author> fans;

    @ElementCollection
    @CollectionId(column = @Column(name = "row_id"), generator = "sequence")
    @CollectionIdJavaClass(idType = Long.class)
    private Collection<String> idBag;
}

@Embeddable
class Shelf {
    private String room;
    @Column(name = "nr", nullable = false)
    private int number;
    @ManyToOne
    private Author curator;
}

@Entity
class Book {
    @Id
    private Long id;
    @ManyToOne
    private Library home;
    @ManyToOne
    private Library home2;
    @ManyToMany
    private Set<Author> writers;
}

@Entity
class Author {
    @Id
    private Long id;
    @ManyToMany(mappedBy = "writers")
    private Set<Book> books;
}
