package sensors;

import java.io.Serializable;

public class Payload implements Serializable {
    String unit;
    double value;
}
