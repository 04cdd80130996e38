package blog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Translation {
    @Column(nullable = false)
    String title;

    @Column(length = 100000)
    String body;

    @Column(length = 500)
    String summary;
}
