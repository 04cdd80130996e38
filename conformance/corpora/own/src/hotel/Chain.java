package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_chain_code_region",
                        columnNames = {"code", "region"}))
public class Chain implements Serializable {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 6, nullable = false, unique = true)
    String code;

    @Column(length = 4, nullable = false)
    String region;

    @Column(name = "tax_number", length = 20)
    @NaturalId
    String taxNumber;
}
