package saas;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.NaturalId;

@Entity
public class Plan {
    @Id
    @Column(length = 12)
    String name;

    @NaturalId
    @Embedded
    Price price;
}
