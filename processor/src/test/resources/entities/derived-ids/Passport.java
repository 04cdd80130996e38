package hotel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

/** Has the key of a traveller, whose id class is no embeddable. */
@Entity
class Passport {
    @Id
    TravellerId id;

    @MapsId
    @OneToOne
    Traveller traveller;

    @Entity
    @IdClass(TravellerId.class)
    static class Traveller {
        @Id
        String country;

        @Id
        Integer number;
    }

    static class TravellerId implements Serializable {
        String country;
        Integer number;
    }
}
