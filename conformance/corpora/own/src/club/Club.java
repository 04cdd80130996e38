package club;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SortNatural;

@Entity
public class Club {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 100)
    String name;

    @OneToMany
    Collection<Member> members = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "junior_of", nullable = false)
    Set<Junior> juniors = new HashSet<>();

    @OneToMany
    @JoinColumn(name = "club_code", referencedColumnName = "name")
    List<Fee> fees = new ArrayList<>();

    @OneToMany
    @JoinTable(name = "club_team", inverseJoinColumns = @JoinColumn(name = "team_name"))
    @OrderColumn(name = "rank_no")
    List<Team> teams = new ArrayList<>();

    @ManyToMany
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Club> partners = new HashSet<>();

    @ManyToMany
    @CollectionId(column = @Column(name = "visit_id"), generator = "increment")
    @CollectionIdJavaClass(idType = Long.class)
    @JoinTable(name = "club_visit")
    Collection<Club> visited = new ArrayList<>();

    @ElementCollection
    @Bag
    List<String> nicknames = new ArrayList<>();

    @ElementCollection
    Set<String> colours = new HashSet<>();

    @ElementCollection
    @Column(nullable = false)
    Set<LocalDate> holidays = new HashSet<>();

    @ElementCollection
    @SortNatural
    SortedSet<Integer> trophies = new TreeSet<>();

    @ElementCollection
    @CollectionTable(
            name = "club_sponsor",
            joinColumns = @JoinColumn(name = "club", nullable = false),
            indexes = @Index(name = "ix_sponsor", columnList = "sponsor"),
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "uq_sponsor",
                            columnNames = {"club", "sponsor"}),
            foreignKey = @ForeignKey(name = "fk_sponsor_club"))
    @Column(name = "sponsor", length = 50)
    List<String> sponsors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "club_board")
    Set<Office> board = new HashSet<>();
}
