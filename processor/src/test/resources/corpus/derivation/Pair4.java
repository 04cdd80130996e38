package derivation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;

/** An embedded key of which associations give every column, one of them with a definition of its own. */
@Entity
class Pair4 {
    @EmbeddedId
    Pair4Id id;

    @ManyToOne
    @MapsId("left")
    @JoinColumn(name = "left_code")
    Simple left;

    @ManyToOne
    @MapsId("right")
    Simple right;

    @ManyToOne
    @MapsId("sized")
    @JoinColumn(name = "sized_code")
    Sized sized;

    @ManyToOne
    @MapsId("other")
    @JoinColumn(name = "other_code")
    Sized other;

    @ManyToOne
    Pair4 ref;
}

@Embeddable
class Pair4Id implements Serializable {
    String left;
    String right;
    String sized;

    @Column(length = 3, columnDefinition = "char(3)")
    String other;
}
