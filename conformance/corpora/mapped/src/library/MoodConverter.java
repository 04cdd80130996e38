package library;

import jakarta.persistence.AttributeConverter;

public class MoodConverter implements AttributeConverter<Mood, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Mood mood) {
        return mood == null ? null : mood.value();
    }

    @Override
    public Mood convertToEntityAttribute(Integer value) {
        return value == null ? null : new Mood(value);
    }
}
