package freight;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

@Entity
@Table(
        indexes = {
            @Index(name = "ix_consignment_depot", columnList = "depot"),
            @Index(name = "ix_consignment_depot_class", columnList = "depot, freightClass desc"),
            @Index(columnList = "bill_issued, bill_serial"),
            @Index(name = "ux_consignment_customs", columnList = "customs", unique = true)
        })
public class Consignment {
    @Id
    long id;

    @Version
    Instant changed;

    char freightClass;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "depot")
    Depot depot;

    @ManyToOne(optional = false)
    @JoinColumn(name = "bill_carrier", referencedColumnName = "carrier")
    @JoinColumn(name = "bill_issued", referencedColumnName = "issued")
    @JoinColumn(name = "bill_serial", referencedColumnName = "serial")
    Waybill bill;

    @OneToOne
    @JoinColumn(name = "customs")
    Depot customs;

    @ManyToMany
    @JoinTable(
            name = "consignment_stop",
            indexes = {@Index(columnList = "stop"), @Index(columnList = "stop, Consignment_id", unique = true)},
            inverseJoinColumns = @JoinColumn(name = "stop"))
    List<Depot> stops;
}
