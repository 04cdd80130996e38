package quoted;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(name = "`group`")
public class Group {
    @Id
    @Column(name = "`order`")
    int order;

    @Column(name = "`select`", length = 10)
    String select;

    @Column(name = "`with blank`", unique = true)
    String withBlank;

    @Column(name = "`MixedCase`", nullable = false)
    String mixedCase;

    @ManyToOne
    @JoinColumn(name = "`where`")
    User where;

    @ElementCollection
    @CollectionTable(name = "`group Value`", joinColumns = @JoinColumn(name = "`group`"))
    @Column(name = "`value`")
    Set<String> values = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "`user in group`",
            joinColumns = @JoinColumn(name = "`Group`"),
            inverseJoinColumns = @JoinColumn(name = "`User`"))
    Set<User> users = new HashSet<>();
}
