package library;

public abstract class Recorded {
    String createdBy;
}
