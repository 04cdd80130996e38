package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class OrderLineId implements Serializable {
    Long orderId;

    @Column(name = "line_no")
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderLineId that && number == that.number && Objects.equals(orderId, that.orderId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orderId, number);
    }
}
