package freight;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Year;
import java.util.Objects;

@Embeddable
public class WaybillNo implements Serializable {
    @Convert(converter = CarrierLetter.class)
    Carrier carrier;

    @Column(name = "issued")
    Year year;

    @Column(length = 12)
    String serial;

    @Override
    public boolean equals(Object other) {
        return other instanceof WaybillNo no
                && no.carrier == carrier
                && Objects.equals(no.year, year)
                && Objects.equals(no.serial, serial);
    }

    @Override
    public int hashCode() {
        return Objects.hash(carrier, year, serial);
    }
}
