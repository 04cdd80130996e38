package dictionary;

public enum WordClass {
    NOUN,
    VERB,
    ADJECTIVE
}
