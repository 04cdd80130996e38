package traffic;

import java.io.Serializable;
import java.math.BigDecimal;

public record Speed(BigDecimal kilometresPerHour) implements Serializable {}
