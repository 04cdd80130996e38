package dev.retort.example;

import dev.retort.Retort;
import jakarta.persistence.EntityManagerFactory;

/** Migrates the database, starts Hibernate, which checks that the tables are what it needs, and serves a first guest. */
public final class BookingsApplication {
    private BookingsApplication() {}

    public static void main(String[] arguments) {
        System.out.println(start(Database.from(System.getenv())));
    }

    static String start(Database database) {
        Retort.using(database.url(), database.user(), database.password()).upgrade();
        try (EntityManagerFactory entityManagers = Persistence.start(database)) {
            return new FirstGuest(entityManagers).arrives();
        }
    }
}
