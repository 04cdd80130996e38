package dev.retort;

/** The rule that derives table and column names from Java names. */
public enum Naming {
    /** {@link #SPRING} if Spring Boot's JPA support is on the class path, otherwise {@link #JPA}. */
    AUTO,
    /**
     * The rule of Jakarta Persistence: {@code GuestBook.checkIn} becomes the column {@code checkIn} of the table
     * {@code GuestBook}.
     */
    JPA,
    /** The rule of Spring Boot, which also applies to names in annotations: {@code GuestBook.checkIn} becomes {@code guest_book.check_in}. */
    SPRING
}
