package traffic;

public enum Colour {
    RED,
    AMBER,
    GREEN
}
