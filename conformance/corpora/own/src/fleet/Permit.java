package fleet;

public enum Permit {
    NIGHT,
    OVERSIZE,
    DANGEROUS_GOODS
}
