package traffic;

import jakarta.persistence.AttributeConverter;
import java.util.List;

public abstract class CommaSeparated<T> implements AttributeConverter<List<T>, String> {
    abstract T parse(String text);

    @Override
    public String convertToDatabaseColumn(List<T> values) {
        return values == null
                ? null
                : String.join(",", values.stream().map(String::valueOf).toList());
    }

    @Override
    public List<T> convertToEntityAttribute(String text) {
        return text == null
                ? null
                : java.util.Arrays.stream(text.split(",", -1)).map(this::parse).toList();
    }
}
