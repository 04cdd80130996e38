package dictionary;

public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
}
