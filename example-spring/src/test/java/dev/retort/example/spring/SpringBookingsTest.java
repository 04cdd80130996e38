package dev.retort.example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The application on Spring Boot 4, as its users start and test it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:bookings;DB_CLOSE_DELAY=-1")
@ExtendWith(OutputCaptureExtension.class)
class SpringBookingsTest {
    private static final String HEAD = "99ed44bdea71";

    @Autowired
    private Guests guests;

    @Autowired
    private Bookings bookings;

    @LocalServerPort
    private int port;

    @Test
    void worksOnTheUpgradedDatabase() {
        Guest ada = guests.save(new Guest("Ada Lovelace", "ada@example.com"));
        bookings.save(new Booking(ada, LocalDate.of(2030, 6, 1), 3));
        assertThat(bookings.findByGuestEmail("ada@example.com"))
                .extracting(Booking::nights)
                .containsExactly(3);
    }

    @Test
    void actuatorShowsTheHistory() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/retort"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "{\"contexts\":{\"bookings\":{\"retort\":{\"current\":[\"" + HEAD
                                + "\"],\"pending\":[],\"since\":\"20",
                        "\"message\":\"baseline\",\"status\":\"applied\"");
    }

    @Test
    void logsOneLine(CapturedOutput output) {
        String url = "--spring.datasource.url=jdbc:h2:mem:logged;DB_CLOSE_DELAY=-1";
        String noServer = "--spring.main.web-application-type=none";
        SpringApplication.run(SpringBookings.class, url, noServer).close();
        SpringApplication.run(SpringBookings.class, url, noServer).close();
        assertThat(output)
                .containsPattern("Database: upgraded from base to " + HEAD + " in \\d+ ms \\(2 revisions\\)")
                .containsPattern("Database: up to date with " + HEAD + " \\(checked in \\d+ ms\\)");
    }

    @Test
    void warnsOfDdlAuto(CapturedOutput output) {
        SpringApplication.run(
                        SpringBookings.class,
                        "--spring.datasource.url=jdbc:h2:mem:updated",
                        "--spring.main.web-application-type=none",
                        "--spring.jpa.hibernate.ddl-auto=update")
                .close();
        assertThat(output).contains("spring.jpa.hibernate.ddl-auto=update lets Hibernate change the schema");
    }

    @Test
    void aFailedStartPrintsTheRemedy(CapturedOutput output) {
        try {
            SpringApplication.run(
                    SpringBookings.class, "--spring.datasource.url=jdbc:h2:mem:failed", "--retort.target=nowhere");
        } catch (RuntimeException expected) {
            assertThat(output).contains("APPLICATION FAILED TO START", "[RT402]", "Correct retort.target.");
            return;
        }
        throw new AssertionError("started");
    }
}
