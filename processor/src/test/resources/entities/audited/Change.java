package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.Changelog;

@Entity
@Changelog
@Table(name = "changes")
public class Change {
    @Id
    @GeneratedValue
    @Changelog.ChangesetId
    long id;

    @Changelog.Timestamp
    Instant at = Instant.EPOCH;

    @Column(length = 50)
    String who;

    @ElementCollection
    @Changelog.ModifiedEntities
    Set<String> entities = new HashSet<>();
}
