package geo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Name(String text, @Column(length = 3) String language) {}
