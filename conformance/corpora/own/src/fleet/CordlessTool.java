package fleet;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(columnList = "volts"))
public class CordlessTool extends PowerTool {
    float volts;

    @ManyToOne
    CordlessTool sharesBatteryWith;
}
