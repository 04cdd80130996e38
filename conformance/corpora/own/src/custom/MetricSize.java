package custom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class MetricSize implements Size {
    @Column(name = "height_mm")
    double millimetres;

    @Override
    public double height() {
        return millimetres;
    }
}
