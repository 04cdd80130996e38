package school;

public enum Subject {
    MATHEMATICS,
    HISTORY,
    BIOLOGY,
    MUSIC
}
