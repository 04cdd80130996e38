package catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Reading extends Translatable<Text, LocalDateTime> {
    @OneToMany
    @JoinColumn(name = "reading_id")
    Set<Exhibition> exhibitions = new HashSet<>();

    Money<Integer> fee;
}
