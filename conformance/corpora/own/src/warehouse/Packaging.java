package warehouse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
public class Packaging {
    @Embedded
    @AttributeOverride(name = "width", column = @Column(name = "inner_width"))
    @AttributeOverride(name = "height", column = @Column(name = "inner_height"))
    @AttributeOverride(name = "depth", column = @Column(name = "inner_depth"))
    Dimensions inner;

    Dimensions outer;

    @Column(length = 30)
    String material;
}
