package crm;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.math.BigDecimal;

@Entity
@Access(AccessType.FIELD)
public class KeyAccount {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    private BigDecimal turnover;

    @Transient
    private String display;

    private String ignoredByProperty;

    @ManyToOne
    private Company company;

    private Address visits;

    @Access(AccessType.PROPERTY)
    @Column(name = "tier", length = 1)
    public char getTier() {
        return 'A';
    }

    public void setTier(char tier) {
        display = String.valueOf(tier);
    }
}
