package clinic;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

@Converter
public class Shouting implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    @Override
    public String convertToEntityAttribute(String text) {
        return text;
    }
}
