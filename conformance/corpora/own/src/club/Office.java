package club;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

@Embeddable
public class Office {
    @Column(nullable = false, length = 30)
    String title;

    @ManyToOne(optional = false)
    Member holder;

    LocalDate until;

    @Embedded
    Contact contact;
}
