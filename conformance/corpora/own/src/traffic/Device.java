package traffic;

import jakarta.persistence.Convert;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.type.YesNoConverter;

@MappedSuperclass
public abstract class Device {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    Direction facing;

    @Convert(converter = YesNoConverter.class)
    Boolean active;
}
