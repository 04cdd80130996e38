package freight;

public enum Carrier {
    RAIL,
    ROAD,
    SEA
}
