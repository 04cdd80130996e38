package custom;

import jakarta.persistence.AttributeConverter;

public class WeightConverter implements AttributeConverter<Weight, Long> {
    @Override
    public Long convertToDatabaseColumn(Weight weight) {
        return weight == null ? null : weight.grams();
    }

    @Override
    public Weight convertToEntityAttribute(Long grams) {
        return grams == null ? null : new Weight(grams);
    }
}
