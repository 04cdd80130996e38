package staff;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.time.LocalDate;

@Entity
@AttributeOverride(
        name = "number",
        column = @Column(name = "contractor_no", length = 12, nullable = false, unique = true))
@AttributeOverride(name = "office.town.name", column = @Column(name = "office_town", length = 44))
@AssociationOverride(name = "sponsor", joinColumns = @JoinColumn(name = "sponsored_by", nullable = false))
@AssociationOverride(
        name = "projects",
        joinTable = @JoinTable(name = "contractor_project", inverseJoinColumns = @JoinColumn(name = "proj")))
public class Contractor extends Party {
    LocalDate ends;
}
