package hotel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.View;

@Entity
@View(query = "select part, count(*) as number from Device group by part")
@Table(name = "device_count")
public class DeviceCount {
    @Id
    int part;

    long number;
}
