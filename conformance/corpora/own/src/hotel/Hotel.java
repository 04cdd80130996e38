package hotel;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.PropertyRef;

@Entity
public class Hotel {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @ManyToOne
    @JoinColumn(name = "chain_code", referencedColumnName = "code")
    Chain chain;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "brand_code", referencedColumnName = "code"),
        @JoinColumn(name = "brand_region", referencedColumnName = "region")
    })
    Chain brand;

    @ManyToOne
    @PropertyRef("taxNumber")
    @JoinColumn(name = "payer")
    Chain payer;

    @OneToOne
    @JoinColumn(unique = false)
    Manager manager;

    @OneToOne(optional = false)
    Licence licence;

    @ManyToOne
    @JoinTable(name = "hotel_region")
    Region region;

    @OneToOne
    @JoinTable(
            name = "hotel_contract",
            joinColumns = @JoinColumn(name = "hotel"),
            inverseJoinColumns = @JoinColumn(name = "contract", nullable = false))
    Contract contract;

    @OneToMany(mappedBy = "hotel")
    Set<Room> rooms = new HashSet<>();
}
