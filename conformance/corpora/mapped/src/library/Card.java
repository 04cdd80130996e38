package library;

import java.util.Map;

public class Card {
    CardId id;
    Member member;
    Map<Book.Language, Address> reminders;
}
