package library;

import jakarta.persistence.AttributeConverter;

public class StateConverter implements AttributeConverter<String, Integer> {
    @Override
    public Integer convertToDatabaseColumn(String state) {
        return state == null ? null : state.length();
    }

    @Override
    public String convertToEntityAttribute(Integer value) {
        return value == null ? null : "x".repeat(value);
    }
}
