package dev.retort.example.guest;

/** How a guest can be reached besides e-mail and telephone. */
public enum ContactKind {
    MATRIX,
    SIGNAL,
    TELEGRAM
}
