package geo;

public enum Means {
    FOOT,
    BICYCLE,
    TRAIN
}
