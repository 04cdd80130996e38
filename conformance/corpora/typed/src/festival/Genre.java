package festival;

public enum Genre {
    ROCK,
    JAZZ,
    FOLK
}
