package dev.retort.example.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. Nothing here speaks of Retort: the starter is on the class path. */
@SpringBootApplication
public class SpringBookings {
    public static void main(String[] arguments) {
        SpringApplication.run(SpringBookings.class, arguments);
    }
}
