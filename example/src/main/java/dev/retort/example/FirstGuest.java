package dev.retort.example;

import dev.retort.example.booking.Booking;
import dev.retort.example.booking.CardPayment;
import dev.retort.example.booking.Extra;
import dev.retort.example.booking.Stay;
import dev.retort.example.forecast.Forecast;
import dev.retort.example.forecast.ForecastId;
import dev.retort.example.guest.Address;
import dev.retort.example.guest.ContactKind;
import dev.retort.example.guest.Guest;
import dev.retort.example.guest.PersonName;
import dev.retort.example.lodging.Hotel;
import dev.retort.example.review.Mood;
import dev.retort.example.review.Review;
import dev.retort.example.review.Sentiment;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A booking from the request to the review: every table of the platform gets a row. */
record FirstGuest(EntityManagerFactory entityManagers) {
    private static final LocalDate ARRIVAL = LocalDate.of(2027, 5, 3);
    private static final LocalDate DEPARTURE = LocalDate.of(2027, 5, 7);
    private static final Instant ASKED = Instant.parse("2027-01-11T09:30:00Z");

    /** Books, pays and reviews; returns a sentence about it. */
    String arrives() {
        return entityManagers.callInTransaction(manager -> {
            Guest guest = guest(manager);
            Hotel hotel = hotel(manager);
            Booking booking = booking(manager, guest, hotel);
            review(manager, booking);
            long bookings = manager.createQuery("select count(b) from Booking b", Long.class)
                    .getSingleResult();
            return "%s booked %s from %s to %s; bookings so far: %d"
                    .formatted(guest.name(), hotel.name(), ARRIVAL, DEPARTURE, bookings);
        });
    }

    private static Guest guest(EntityManager manager) {
        Guest guest = new Guest(new PersonName("Ada", "Byron"), UUID.randomUUID() + "@example.org");
        guest.callAt("+44 20 7946 0018");
        guest.livesAt(new Address("St James's Square 12", "SW1Y 4LE", "London", "GB"));
        guest.wishes().add("quiet room");
        guest.contacts().put(ContactKind.MATRIX, "@ada:example.org");
        manager.persist(guest);
        return guest;
    }

    private static Hotel hotel(EntityManager manager) {
        Hotel hotel = new Hotel("Hotel Analytical", 4);
        hotel.addRoom("101", 2);
        manager.persist(hotel);
        manager.persist(new Forecast(hotel, new ForecastId(null, ARRIVAL), new BigDecimal("87.50")));
        return hotel;
    }

    private static Booking booking(EntityManager manager, Guest guest, Hotel hotel) {
        Booking booking = new Booking(guest, hotel, new Stay(ARRIVAL, DEPARTURE), new BigDecimal("480.00"), ASKED);
        manager.createQuery("from Extra e order by e.code", Extra.class)
                .getResultList()
                .forEach(booking.extras()::add);
        booking.pay(new CardPayment(booking, new BigDecimal("480.00"), ASKED, "A-4711"));
        booking.note("arrives late");
        booking.confirm();
        manager.persist(booking);
        return booking;
    }

    private static void review(EntityManager manager, Booking booking) {
        Review review = new Review(booking, "Quiet, and the engine was running.", ASKED);
        manager.persist(review);
        manager.persist(new Sentiment(review, Mood.POSITIVE, 0.97, "lexicon-1"));
    }
}
