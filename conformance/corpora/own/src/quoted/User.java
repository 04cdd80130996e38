package quoted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(
        name = "\"User\"",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "`uq User`",
                        columnNames = {"`Login`", "realm"}),
        indexes = @Index(name = "ix_login", columnList = "`Last Login` desc, realm"))
public class User {
    @Id
    @GeneratedValue(generator = "users")
    @SequenceGenerator(name = "users", sequenceName = "`User Numbers`")
    Long id;

    @Column(name = "`Login`", length = 40)
    String login;

    @Column(length = 20)
    String realm;

    @Column(name = "`Last Login`")
    Instant lastLogin;

    @Enumerated(EnumType.STRING)
    @Column(name = "`Level`", length = 10)
    Level level;

    @OneToMany(mappedBy = "where")
    Set<Group> groups = new HashSet<>();

    enum Level {
        LOW,
        HIGH
    }
}
