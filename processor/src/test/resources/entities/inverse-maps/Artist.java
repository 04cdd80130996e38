package hotel;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Artist {
    @Id
    private Long id;

    @ManyToMany(mappedBy = "artists")
    private Map<String, Festival> festivals;

    @ManyToMany(mappedBy = "guests")
    private Map<Stage, Festival> byStage;

    @ManyToMany(mappedBy = "winners")
    private Map<Prize, Festival> byPrize;

    @OneToMany(mappedBy = "host")
    private Map<Integer, Festival> hosted;
}
