package freight;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class CarrierLetter implements AttributeConverter<Carrier, Character> {
    @Override
    public Character convertToDatabaseColumn(Carrier carrier) {
        if (carrier == null) {
            return null;
        }
        return switch (carrier) {
            case RAIL -> 'r';
            case ROAD -> 's';
            case SEA -> 'w';
        };
    }

    @Override
    public Carrier convertToEntityAttribute(Character letter) {
        if (letter == null) {
            return null;
        }
        return letter == 'r' ? Carrier.RAIL : letter == 's' ? Carrier.ROAD : Carrier.SEA;
    }
}
