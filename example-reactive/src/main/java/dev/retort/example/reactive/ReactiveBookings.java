package dev.retort.example.reactive;

import dev.retort.r2dbc.ReactiveRetort;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.time.LocalDate;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Migrates the database, then books a first stay. {@code RETORT_URL} says where; an H2 file in the working directory without it. */
public final class ReactiveBookings {
    private ReactiveBookings() {}

    public static void main(String[] arguments) {
        String url = Objects.requireNonNullElse(
                System.getenv("RETORT_URL"), "r2dbc:h2:file://sa@/./target/reactive-bookings");
        System.out.println(start(ConnectionFactories.get(url)).block());
    }

    /** What an application does at its start: nothing asks for a table before the upgrade is done. */
    static Mono<String> start(ConnectionFactory database) {
        Stays stays = new Stays(database);
        return Mono.fromFuture(() -> ReactiveRetort.using(database).upgrade())
                .then(stays.book("Ada", "Byron", LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 7)))
                .flatMap(stays::confirmation);
    }
}
