package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@org.hibernate.annotations.Temporal(rowStart = "valid_from", rowEnd = "valid_to")
public class Rule {
    @Id
    @GeneratedValue
    long id;

    @Column(length = 900)
    String text;

    @org.hibernate.annotations.Temporal.Excluded
    int views;
}
