package insurance;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.hibernate.annotations.Formula;

@Entity
public class Claim {
    @EmbeddedId
    @Valid
    ClaimId id;

    @NotNull
    @ManyToOne
    @JoinTable(name = "claim_storm")
    Storm storm;

    @NotNull
    @Formula("1")
    Integer computed;

    @Transient
    @NotNull
    String notMapped;
}
