package hotel;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@IdClass(ItemKey.class)
public class Item {
    @Id
    private String shelf;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private long no;
}

class ItemKey implements Serializable {
    public String shelf;
    public long no;
}

@Entity
class Record extends Item {
    private String title;

    @OneToMany(mappedBy = "record")
    private List<Song> songs;
}

@Entity
@PrimaryKeyJoinColumn(name = "rare_shelf", referencedColumnName = "shelf")
@PrimaryKeyJoinColumn(name = "rare_no", referencedColumnName = "no")
class RareRecord extends Record {
    private int value1;

    @ElementCollection
    private Set<String> owners;
}

@Entity
class Song {
    @Id
    private UUID id;

    @ManyToOne
    private Record record;

    @ManyToOne
    private RareRecord rare;

    @ManyToOne
    private Item item;
}

@Entity
@DiscriminatorColumn(name = "t")
abstract class Doc {
    @EmbeddedId
    private DocKey key;
}

@Embeddable
class DocKey implements Serializable {
    private int dated;

    @ManyToOne
    private Song song;
}

@Entity
@SecondaryTable(name = "letter_text")
class Letter extends Doc {
    @Column(table = "letter_text")
    private String text;

    @ManyToOne
    private Doc answers;

    @OneToMany(mappedBy = "answers")
    private List<Letter> answered;
}

@Entity
class Fax extends Doc {
    @ManyToMany
    private Set<Letter> letters;

    @ElementCollection
    private List<String> numbers;
}

@Entity
@Access(AccessType.PROPERTY)
class Props {
    private int key1;

    @Id
    public int getKey1() {
        return key1;
    }

    public void setKey1(int key1) {
        this.key1 = key1;
    }

    @ManyToOne
    public Letter getLetter() {
        return null;
    }

    public void setLetter(Letter letter) {}
}
