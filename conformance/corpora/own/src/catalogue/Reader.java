package catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;

@Entity
@AttributeOverride(name = "id", column = @Column(name = "card_no"))
@AttributeOverride(name = "name", column = @Column(name = "full_name", length = 70))
public class Reader extends Named<Integer, String> {
    @Enumerated
    Kind kind;

    enum Kind {
        CHILD,
        ADULT
    }
}
