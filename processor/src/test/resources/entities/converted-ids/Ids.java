package hotel;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.UUID;

@Entity
class Room {
    @EmbeddedId
    RoomId id;

    @ManyToOne
    Wing wing;
}

@Embeddable
record RoomId(
        @Convert(converter = UuidText.class) @Column(length = 36) UUID house, Code code) {}

@Entity
class Wing {
    @EmbeddedId
    @Convert(attributeName = "house", converter = UuidText.class)
    WingId id;
}

@Embeddable
record WingId(UUID house, long number) {}

class Code implements Serializable {}

@Converter(autoApply = true)
class CodeNumber implements AttributeConverter<Code, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Code code) {
        return null;
    }

    @Override
    public Code convertToEntityAttribute(Integer number) {
        return null;
    }
}

@Converter
class UuidText implements AttributeConverter<UUID, String> {
    @Override
    public String convertToDatabaseColumn(UUID uuid) {
        return null;
    }

    @Override
    public UUID convertToEntityAttribute(String text) {
        return null;
    }
}

@Entity
@IdClass(StayId.class)
class Stay {
    @Id
    long number;

    @Id
    @Column(name = "part_id")
    int part;

    @ManyToOne
    @JoinColumn(name = "earlier_number", referencedColumnName = "number")
    @JoinColumn(name = "part_id", referencedColumnName = "part_id")
    Stay earlier;
}

class StayId implements Serializable {
    long number;
    int part;
}
