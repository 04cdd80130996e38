package library;

import java.util.Set;

public class Member {
    Long id;
    String email;
    Card card;
    Set<Loan> loans;
}
