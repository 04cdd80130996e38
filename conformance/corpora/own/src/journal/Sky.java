package journal;

public enum Sky {
    CLEAR,
    CLOUDY,
    OVERCAST
}
