package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Audited;

@Entity
@Audited
@SecondaryTable(name = "policy_text")
@Audited.SecondaryTable(secondaryTableName = "policy_text", secondaryAuditTableName = "policy_text_log")
public class Policy {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(length = 20, nullable = false, unique = true)
    String number;

    @Column(table = "policy_text", length = 3000)
    String text;

    @Audited.Excluded
    int views;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    State state;

    @ManyToOne(optional = false)
    Party holder;

    @ElementCollection
    @OrderColumn
    List<String> notes = new ArrayList<>();

    @ElementCollection
    @Audited.CollectionTable(name = "policy_tariff_log")
    @MapKeyColumn(name = "tariff")
    Map<String, BigDecimal> premiums = new HashMap<>();

    @ManyToMany
    Set<Party> insured = new HashSet<>();

    @OneToMany(mappedBy = "policy")
    Set<Claim> claims = new HashSet<>();

    enum State {
        OFFERED,
        ACTIVE,
        CANCELLED
    }
}
