package club;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Entity
@IdClass(Game.Key.class)
public class Game {
    @Id
    @ManyToOne
    Team home;

    @Id
    @ManyToOne
    Team away;

    @Id
    @Column(name = "played_on")
    LocalDate day;

    @ManyToMany
    List<Member> scorers = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "game_home")
    @JoinColumn(name = "game_away")
    @JoinColumn(name = "game_day")
    Set<Incident> incidents = new HashSet<>();

    @ElementCollection
    @OrderColumn(name = "goal_no")
    List<Short> minutes = new ArrayList<>();

    public record Key(String home, String away, LocalDate day) implements Serializable {}
}
