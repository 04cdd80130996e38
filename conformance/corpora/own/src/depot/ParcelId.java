package depot;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public class ParcelId implements Serializable {
    @Convert(converter = UuidText.class)
    @Column(length = 36)
    UUID code;

    int depot;
}
