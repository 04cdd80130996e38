package hotel;

import jakarta.persistence.*;
import java.util.*;

/** Holds each association; the other side keeps it as a map, whose keys stand in the table between the two. */
@Entity
@Table(
        check = @CheckConstraint(name = "\"has name\"", constraint = "name <> ''"),
        uniqueConstraints = @UniqueConstraint(name = "\"one name\"", columnNames = {"name", "stage_id"}))
public class Festival {
    @Id
    private Long id;

    private String name;

    @ManyToMany
    private Set<Artist> artists;

    @ManyToMany
    private Set<Artist> guests;

    @ManyToMany
    private Set<Artist> winners;

    @ManyToOne
    @JoinTable(name = "festival_host")
    private Artist host;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "\"its stage\""))
    private Stage stage;
}
