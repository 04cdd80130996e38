package clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SecondaryTable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.NaturalId;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "ward_plan")
public class Ward extends Tagged<String> implements Named {
    @Id
    @Size(max = 6)
    String code;

    String name;

    @NaturalId
    @NotNull
    @Size(max = 20)
    String door;

    @Column(table = "ward_plan")
    @NotNull
    @Size(max = 17)
    String colour;

    @Min(1)
    @Max(9)
    @Column(name = "`order`")
    Integer order;

    Integer floor;

    @Override
    public String getName() {
        return name;
    }
}
