package bank;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class IbanConverter implements AttributeConverter<Iban, String> {
    @Override
    public String convertToDatabaseColumn(Iban iban) {
        return iban == null ? null : iban.text();
    }

    @Override
    public Iban convertToEntityAttribute(String text) {
        return text == null ? null : new Iban(text);
    }
}
