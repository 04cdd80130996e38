package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
public class Review {
    @Id
    @Column(name = "stay_id")
    Long id;

    @OneToOne
    @PrimaryKeyJoinColumn
    Stay stay;

    byte stars;
}
