package hotel;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Audited;

@Entity
@Audited
@Audited.Table(name = "claim_log", changesetIdColumn = "changeset", modificationTypeColumn = "change_type")
@Inheritance
public class Claim {
    @EmbeddedId
    ClaimId id;

    @ManyToOne
    Policy policy;

    @Embedded
    Damage damage;
}
