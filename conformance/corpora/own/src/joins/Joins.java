package joins;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"edition", "isbn"}))
class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(length = 17, nullable = false)
    String isbn;

    int edition;

    @Column(unique = true, length = 30)
    String slug;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_mail", referencedColumnName = "mail")
    Author author;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Author editor;

    @ManyToOne
    @JoinColumn(
            name = "reviewer",
            unique = true,
            columnDefinition = "bigint",
            foreignKey = @ForeignKey(name = "fk_reviewer"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Author reviewer;

    @ManyToOne
    Book sequel;

    @OneToMany(mappedBy = "sequel")
    List<Book> prequels = new ArrayList<>();

    @ManyToMany
    List<Author> fans = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            foreignKey = @ForeignKey(name = "fk_likes_book"),
            inverseForeignKey = @ForeignKey(name = "fk_likes_author"))
    Set<Author> likes = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "book_critic",
            joinColumns = @JoinColumn(name = "slug", referencedColumnName = "slug"),
            inverseJoinColumns = @JoinColumn(name = "mail", referencedColumnName = "mail"),
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "uq_critic",
                            columnNames = {"mail", "slug"}),
            indexes = @Index(name = "ix_critic", columnList = "mail desc"))
    Set<Author> critics = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "book_slug", referencedColumnName = "slug", nullable = false)
    @OrderColumn(name = "position")
    List<Chapter> chapters = new ArrayList<>();

    @OneToMany
    @JoinColumn
    Set<Chapter> appendix = new HashSet<>();

    @OneToMany
    @JoinTable(
            name = "book_page",
            joinColumns = @JoinColumn(name = "b"),
            inverseJoinColumns = @JoinColumn(name = "p", nullable = false))
    @OrderColumn
    List<Page> pages = new ArrayList<>();

    @OneToMany
    Map<String, Page> named = new HashMap<>();

    @OneToMany
    @MapKey(name = "number")
    Map<Integer, Page> numbered = new HashMap<>();

    @ElementCollection
    @CollectionTable(foreignKey = @ForeignKey(value = ConstraintMode.NO_CONSTRAINT))
    Set<String> words = new HashSet<>();

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<String> topics = new HashSet<>();

    @OneToOne
    @JoinTable(name = "book_cover")
    Cover cover;

    @OneToOne(optional = false)
    @JoinColumn(nullable = false)
    Cover back;

    @ManyToOne
    @JoinTable(
            name = "book_series",
            joinColumns = @JoinColumn(name = "b_id"),
            inverseJoinColumns = @JoinColumn(name = "s_id"))
    Series series;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Series lost;
}

@Entity
class Author {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Column(length = 90)
    String mail;

    @ManyToMany(mappedBy = "fans")
    Set<Book> fanOf = new HashSet<>();
}

@Entity
class Chapter {
    @Id
    UUID id;

    @ManyToOne
    @JoinColumns(
            value = {
                @JoinColumn(name = "of_isbn", referencedColumnName = "isbn"),
                @JoinColumn(name = "of_edition", referencedColumnName = "edition")
            },
            foreignKey = @ForeignKey(name = "fk_of_edition"))
    Book of;

    @ManyToOne
    @JoinColumn(name = "edition_only", referencedColumnName = "slug", insertable = false, updatable = false)
    Book other;
}

@Entity
class Page {
    @Id
    long id;

    int number;
}

@Entity
class Cover {
    @Id
    int id;

    @OneToOne(mappedBy = "cover")
    Book book;
}

@Entity
class Series {
    @Id
    short id;

    @OneToMany(mappedBy = "series")
    Set<Book> books = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "series_owner",
            joinColumns = @JoinColumn(name = "series", nullable = false),
            uniqueConstraints = @UniqueConstraint(columnNames = "owner"))
    @Column(name = "owner", nullable = false)
    Set<String> owners = new HashSet<>();

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    @ElementCollection
    @MapKeyTemporal(TemporalType.DATE)
    @MapKeyColumn(name = "on_day", nullable = false)
    Map<Date, String> log = new HashMap<>();

    @ManyToMany
    @MapKeyJoinColumn(name = "cover_key", foreignKey = @ForeignKey(name = "fk_cover_key"))
    Map<Cover, Page> byCover = new HashMap<>();

    @ElementCollection
    @MapKeyJoinColumn
    Map<Cover, String> text = new HashMap<>();

    @OneToMany
    @JoinColumn(name = "series_id")
    @MapKeyJoinColumn(name = "cover_id")
    Map<Cover, Page> direct = new HashMap<>();

    @OneToMany
    @JoinColumn(name = "series_id2")
    @MapKeyColumn(name = "label", length = 12)
    Map<String, Page> labelled = new HashMap<>();

    @ElementCollection
    Map<Kind, Span> spans = new HashMap<>();

    @ElementCollection
    Set<Span> all = new HashSet<>();

    @ElementCollection
    List<Span> listed = new ArrayList<>();

    enum Kind {
        A,
        B
    }
}

@Embeddable
class Span {
    @Column(nullable = false)
    int low;

    Integer high;

    @ManyToOne
    Cover cover;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(
        name = "asset_text",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "asset", foreignKey = @ForeignKey(name = "fk_asset_text")))
class Asset {
    @Id
    long id;

    @Column(table = "asset_text", length = 2000)
    String text;

    @ManyToOne
    @JoinColumn(table = "asset_text", name = "writer")
    Author writer;

    String tagged;
}

@Entity
@PrimaryKeyJoinColumn(name = "photo_id", foreignKey = @ForeignKey(name = "fk_photo"))
class PhotoAsset extends Asset {
    @ManyToOne
    Asset thumb;

    @ManyToOne
    @JoinColumn(referencedColumnName = "tagged", name = "t")
    Asset byTag;
}

@Entity
@OnDelete(action = OnDeleteAction.CASCADE)
class FilmAsset extends Asset {
    @OneToMany(mappedBy = "film")
    Set<Frame> frames = new HashSet<>();
}

@Entity
class Frame {
    @Id
    long id;

    @ManyToOne
    FilmAsset film;

    @ManyToOne
    PhotoAsset photo;
}
