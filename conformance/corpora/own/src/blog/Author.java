package blog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(name = "users")
public class Author extends BaseEntity {
    @NaturalId(mutable = true)
    @Column(nullable = false, length = 50)
    String handle;

    @Column(columnDefinition = "varchar(100) default 'anonymous' not null")
    String displayName;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_role")
    @Enumerated(EnumType.STRING)
    @Column(name = "role_name", length = 20)
    Set<Role> roles = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "user_follows",
            joinColumns = @JoinColumn(name = "follower"),
            inverseJoinColumns = @JoinColumn(name = "followed"))
    Set<Author> follows = new HashSet<>();

    @ManyToMany(mappedBy = "follows")
    Set<Author> followers = new HashSet<>();

    @OneToOne(mappedBy = "author", cascade = CascadeType.ALL)
    Biography biography;
}
