package club;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Entity
@Table(name = "teams")
public class Team {
    @Id
    @Column(length = 40)
    String name;

    @ManyToMany
    Set<Member> players = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "team_coach",
            joinColumns = @JoinColumn(name = "team"),
            inverseJoinColumns = @JoinColumn(name = "coach"),
            uniqueConstraints = @UniqueConstraint(columnNames = "coach"))
    @OrderColumn(name = "priority", nullable = false)
    List<Member> coaches = new ArrayList<>();

    @OneToMany(mappedBy = "home")
    Set<Game> homeGames = new HashSet<>();

    @OneToMany(mappedBy = "away")
    List<Game> awayGames = new ArrayList<>();
}
