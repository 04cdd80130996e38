package library;

public class Film extends Medium {
    Integer minutes;
    Medium sequelTo;
}
