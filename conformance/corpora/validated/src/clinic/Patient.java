package clinic;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
public class Patient extends Person {
    @NotNull
    @ManyToOne
    Ward ward;

    @NotNull
    @Size(max = 30)
    String blood;

    @NotEmpty
    @Valid
    @ElementCollection
    Set<Dose> doses = new HashSet<>();

    @NotNull
    @ElementCollection
    @OrderColumn
    List<@NotNull @Size(max = 5) String> marks;

    @NotNull
    @ElementCollection
    Map<@Size(max = 5) String, @NotNull Integer> readings;

    @NotNull
    @OneToOne(mappedBy = "patient")
    Chart chart;
}
