package blog;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Entity
@Table(name = "post_comment")
public class Comment extends BaseEntity {
    @ManyToOne(optional = false)
    Post post;

    @ManyToOne
    @JoinColumn(name = "reply_to")
    Comment replyTo;

    @OneToMany(mappedBy = "replyTo")
    List<Comment> replies = new ArrayList<>();

    @Column(nullable = false, length = 2000)
    String text;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Author author;

    @ElementCollection
    @MapKeyJoinColumn(name = "voter")
    @Column(name = "points")
    Map<Author, Integer> votes = new HashMap<>();
}
