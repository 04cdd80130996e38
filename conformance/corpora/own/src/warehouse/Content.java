package warehouse;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

@Embeddable
public class Content {
    @ManyToOne
    @JoinColumn(name = "article_id", nullable = false)
    Article article;

    @Column(nullable = false)
    int pieces;

    LocalDate bestBefore;
}
