package blog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
@Table(indexes = @Index(columnList = "publishedAt DESC"))
public class Post extends BaseEntity {
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    Author author;

    @ManyToMany
    Set<Author> coAuthors = new HashSet<>();

    Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "post_translation")
    @MapKeyColumn(name = "language", length = 35)
    Map<Locale, Translation> translations = new HashMap<>();

    @ManyToMany
    @JoinTable(uniqueConstraints = @UniqueConstraint(columnNames = {"posts_id", "tags_name"}))
    Set<Tag> tags = new HashSet<>();

    @OneToMany(mappedBy = "post")
    List<Comment> comments = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "post_id")
    @OrderColumn(name = "position")
    List<Attachment> attachments = new ArrayList<>();
}
