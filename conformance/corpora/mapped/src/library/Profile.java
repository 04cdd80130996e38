package library;

public class Profile {
    Long id;
    Member member;
}
