package dev.retort.example;

import java.util.Map;

/** Where the data is: {@code RETORT_URL} with its user and password, else an H2 file in the working directory. */
public record Database(String url, String user, String password) {
    static Database from(Map<String, String> environment) {
        String url = environment.getOrDefault("RETORT_URL", "jdbc:h2:./target/bookings");
        boolean h2 = url.startsWith("jdbc:h2:");
        return new Database(
                url,
                environment.getOrDefault("RETORT_USER", h2 ? "sa" : ""),
                environment.getOrDefault("RETORT_PASSWORD", ""));
    }
}
