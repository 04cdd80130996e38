package depot;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

@Converter
public class UuidText implements AttributeConverter<UUID, String> {
    @Override
    public String convertToDatabaseColumn(UUID code) {
        return code == null ? null : code.toString();
    }

    @Override
    public UUID convertToEntityAttribute(String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
