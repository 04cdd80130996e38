package traffic;

public enum Direction {
    NORTH,
    EAST,
    SOUTH,
    WEST;
}
