package traffic;

import jakarta.persistence.Converter;

@Converter
public class CommaSeparatedNumbers extends CommaSeparated<Integer> {
    @Override
    Integer parse(String text) {
        return Integer.valueOf(text);
    }
}
