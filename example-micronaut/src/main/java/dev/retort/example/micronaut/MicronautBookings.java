package dev.retort.example.micronaut;

import io.micronaut.runtime.Micronaut;

/** The application. Nothing here speaks of Retort: the module is on the class path. */
public final class MicronautBookings {
    private MicronautBookings() {}

    public static void main(String[] arguments) {
        Micronaut.run(MicronautBookings.class, arguments);
    }
}
