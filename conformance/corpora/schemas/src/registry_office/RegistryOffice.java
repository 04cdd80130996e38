package registry_office;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "deed", schema = "archive", indexes = @Index(columnList = "title"))
class Deed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    long id;

    @Column(unique = true, length = 30)
    String title;

    @ManyToOne
    Clerk clerk;

    @ElementCollection
    List<String> notes;

    @ElementCollection
    @CollectionTable(name = "stamps", schema = "archive")
    Set<Integer> stamps;

    @ManyToMany
    Set<Clerk> readers;

    @ManyToMany
    @JoinTable(name = "copyists", schema = "archive")
    Set<Clerk> copyists;
}

@Entity
@Table(name = "clerk", schema = "staff")
class Clerk {
    @Id
    @GeneratedValue(generator = "clerks")
    @SequenceGenerator(name = "clerks", schema = "archive", sequenceName = "clerk_no")
    long id;

    @OneToMany
    @JoinColumn(name = "keeper")
    List<Deed> kept;
}

@Entity
@Table(schema = "archive")
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "roll_more", schema = "archive")
class Roll {
    @Id
    @GeneratedValue(generator = "rolls")
    @TableGenerator(name = "rolls", schema = "archive", table = "numbers")
    int id;

    @Column(table = "roll_more")
    String more;

    @OneToOne
    Deed deed;
}

@Entity
class SealedRoll extends Roll {
    @Enumerated(EnumType.STRING)
    Wax wax;
}

enum Wax {
    RED,
    GREEN
}

@Entity
@Table(name = "clerk", uniqueConstraints = @UniqueConstraint(columnNames = {"name", "born"}))
class Temp {
    @Id
    long id;

    @Column(length = 9)
    String name;

    int born;

    @ManyToOne
    Temp mentor;
}
