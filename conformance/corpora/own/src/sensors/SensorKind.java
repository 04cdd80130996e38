package sensors;

public enum SensorKind {
    TEMPERATURE,
    PRESSURE,
    HUMIDITY
}
