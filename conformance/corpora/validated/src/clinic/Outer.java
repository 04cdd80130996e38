package clinic;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@Embeddable
public class Outer {
    @NotNull
    @Valid
    @Embedded
    Inner inner;

    @NotNull
    @ManyToOne
    Clinician signed;

    @NotNull
    Integer pages;
}
