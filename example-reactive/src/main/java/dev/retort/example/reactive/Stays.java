package dev.retort.example.reactive;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Bookings of an apartment, in SQL over R2DBC. */
record Stays(ConnectionFactory database) {

    /** Books for a new guest, all or nothing, and gives the booking's id. */
    Mono<Long> book(String givenName, String familyName, LocalDate arrival, LocalDate departure) {
        return inTransaction(connection -> guest(connection, givenName, familyName)
                .zipWith(apartment(connection))
                .flatMap(ids -> number(connection, "booking_seq")
                        .flatMap(id -> run(connection
                                        .createStatement("""
                                        insert into booking (id, created, price, status, arrival, departure, version, guest_id, lodging_id)
                                        values ($1, current_timestamp, $2, 'CONFIRMED', $3, $4, 0, $5, $6)""")
                                        .bind("$1", id)
                                        .bind("$2", new BigDecimal("480.00"))
                                        .bind("$3", arrival)
                                        .bind("$4", departure)
                                        .bind("$5", ids.getT1())
                                        .bind("$6", ids.getT2()))
                                .thenReturn(id))));
    }

    /** A sentence about a booking. */
    Mono<String> confirmation(long booking) {
        return Mono.usingWhen(
                database.create(),
                connection -> Mono.from(connection
                                .createStatement("""
                                        select g.given_name, l.name, b.arrival, b.departure
                                        from booking b join guest g on g.id = b.guest_id join lodging l on l.id = b.lodging_id
                                        where b.id = $1""")
                                .bind("$1", booking)
                                .execute())
                        .flatMap(result -> Mono.from(result.map((row, columns) -> "%s booked %s from %s to %s"
                                .formatted(row.get(0), row.get(1), row.get(2), row.get(3))))),
                Connection::close);
    }

    private Mono<Long> guest(Connection connection, String givenName, String familyName) {
        return number(connection, "guest_seq")
                .flatMap(id -> run(connection
                                .createStatement(
                                        "insert into guest (id, email, given_name, family_name) values ($1, $2, $3, $4)")
                                .bind("$1", id)
                                .bind("$2", UUID.randomUUID() + "@example.org")
                                .bind("$3", givenName)
                                .bind("$4", familyName))
                        .thenReturn(id));
    }

    private Mono<Long> apartment(Connection connection) {
        return number(connection, "lodging_seq")
                .flatMap(id -> run(connection
                                .createStatement("insert into lodging (id, name) values ($1, 'Garden flat')")
                                .bind("$1", id))
                        .then(run(connection
                                .createStatement("insert into apartment (id, pets_allowed) values ($1, true)")
                                .bind("$1", id)))
                        .thenReturn(id));
    }

    /** The sequences that the history creates for Hibernate serve here too. */
    private Mono<Long> number(Connection connection, String sequence) {
        boolean h2 = database.getMetadata().getName().equals("H2");
        String next = h2 ? "next value for " + sequence : "nextval('" + sequence + "')";
        return Mono.from(connection.createStatement("select " + next).execute())
                .flatMap(result ->
                        Mono.from(result.map((row, columns) -> Objects.requireNonNull(row.get(0, Long.class)))));
    }

    private static Mono<Void> run(Statement statement) {
        return Flux.from(statement.execute()).concatMap(Result::getRowsUpdated).then();
    }

    private <T> Mono<T> inTransaction(Function<Connection, Mono<T>> work) {
        return Mono.usingWhen(
                database.create(),
                connection -> Mono.from(connection.beginTransaction()).then(work.apply(connection)),
                connection -> Mono.from(connection.commitTransaction()).then(Mono.from(connection.close())),
                (connection, failure) ->
                        Mono.from(connection.rollbackTransaction()).then(Mono.from(connection.close())),
                connection -> Mono.from(connection.rollbackTransaction()).then(Mono.from(connection.close())));
    }
}
