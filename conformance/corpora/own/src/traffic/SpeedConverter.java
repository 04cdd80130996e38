package traffic;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

@Converter(autoApply = true)
public class SpeedConverter implements AttributeConverter<Speed, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Speed speed) {
        return speed == null ? null : speed.kilometresPerHour();
    }

    @Override
    public Speed convertToEntityAttribute(BigDecimal column) {
        return column == null ? null : new Speed(column);
    }
}
