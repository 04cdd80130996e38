package traffic;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class DegreeConverter implements AttributeConverter<Direction, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Direction direction) {
        return direction == null ? null : direction.ordinal() * 90;
    }

    @Override
    public Direction convertToEntityAttribute(Integer degrees) {
        return degrees == null ? null : Direction.values()[degrees / 90];
    }
}
