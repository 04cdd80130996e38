package fleet;

public enum Fuel {
    PETROL,
    DIESEL,
    GAS
}
