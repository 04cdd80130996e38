package clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

@Entity
public class Visit implements Serializable {
    @Id
    @Min(1)
    Integer number;

    @Id
    @Size(max = 2)
    String office;

    @Id
    @NotNull
    @ManyToOne
    Clinician clinician;

    @Size(max = 9)
    String reason;
}
