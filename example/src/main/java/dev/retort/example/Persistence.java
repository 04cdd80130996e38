package dev.retort.example;

import dev.retort.example.booking.BankTransfer;
import dev.retort.example.booking.Booking;
import dev.retort.example.booking.CardPayment;
import dev.retort.example.booking.Extra;
import dev.retort.example.booking.Payment;
import dev.retort.example.forecast.Forecast;
import dev.retort.example.guest.Guest;
import dev.retort.example.lodging.Apartment;
import dev.retort.example.lodging.Hotel;
import dev.retort.example.lodging.Lodging;
import dev.retort.example.lodging.Room;
import dev.retort.example.review.Review;
import dev.retort.example.review.Sentiment;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.util.List;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;

/** The platform's persistence unit. */
final class Persistence {
    private static final List<Class<?>> ENTITIES = List.of(
            Apartment.class,
            BankTransfer.class,
            Booking.class,
            CardPayment.class,
            Extra.class,
            Forecast.class,
            Guest.class,
            Hotel.class,
            Lodging.class,
            Payment.class,
            Review.class,
            Room.class,
            Sentiment.class);

    private Persistence() {}

    /** Hibernate over a migrated database; fails if a table is not what the entities ask for. */
    static EntityManagerFactory start(Database database) {
        PersistenceConfiguration configuration = new PersistenceConfiguration("bookings")
                .property("jakarta.persistence.jdbc.url", database.url())
                .property("jakarta.persistence.jdbc.user", database.user())
                .property("jakarta.persistence.jdbc.password", database.password())
                .property("hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class.getName())
                .property("hibernate.hbm2ddl.auto", "validate");
        ENTITIES.forEach(configuration::managedClass);
        return configuration.createEntityManagerFactory();
    }
}
