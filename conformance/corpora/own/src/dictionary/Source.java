package dictionary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Source(
        String author, @Column(name = "published_in") int year) {}
