package dev.retort.conformance.corpus;

/**
 * One line of {@code classes.txt}: {@code embeddable org.example.Contact$Name}.
 *
 * @param kind what the class is
 * @param binaryName its name as a class loader takes it
 */
public record MappedClass(ClassKind kind, String binaryName) {}
