package library;

public class Medium {
    Long id;
    String title;
    int version;
    Mood mood;
}
