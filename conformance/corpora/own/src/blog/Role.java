package blog;

public enum Role {
    READER,
    AUTHOR,
    EDITOR
}
