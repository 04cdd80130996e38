package clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
public class Stay {
    @Id
    @NotNull
    @OneToOne
    Clinician clinician;

    @Size(max = 9)
    String reason;

    @NotNull
    @ManyToOne
    Visit visit;
}
