package freight;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.sql.Timestamp;
import org.hibernate.annotations.Nationalized;

@Entity
public class CustomsFile {
    @EmbeddedId
    WaybillNo no;

    @OneToOne
    @MapsId
    Waybill waybill;

    @Version
    Timestamp version;

    @Nationalized
    String remark;
}
