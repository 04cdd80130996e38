package shop;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Shipment {
    @Id
    Long id;

    @MapsId
    @OneToOne(optional = false)
    PurchaseOrder order;

    @Embedded
    Address destination;

    OffsetDateTime handedOver;

    @ElementCollection
    @OrderColumn
    List<String> trackingCodes = new ArrayList<>();
}
