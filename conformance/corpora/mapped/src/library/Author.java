package library;

import java.util.Set;

public class Author extends Recorded {
    Long id;
    String name;
    String biography;
    Set<String> aliases;
    Set<Address> homes;
    Address birthplace;
}
