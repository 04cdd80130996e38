package dev.retort;

/** How names of tables and columns come from names in Java where no annotation gives them. */
public enum Naming {
    /** {@link #SPRING} where Spring Boot's JPA support is on the class path, else {@link #JPA}. */
    AUTO,
    /** The rules of Jakarta Persistence: {@code GuestBook.checkIn} is column {@code checkIn} of table {@code GuestBook}. */
    JPA,
    /** Spring Boot's rules, for given names too: {@code GuestBook.checkIn} is column {@code check_in} of table {@code guest_book}. */
    SPRING
}
