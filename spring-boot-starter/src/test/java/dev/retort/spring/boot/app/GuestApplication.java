package dev.retort.spring.boot.app;

import dev.retort.Retort;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A small application, started as its {@code main} would start it. */
@SpringBootApplication
public class GuestApplication {

    /** A database in memory that no other test uses, and that lives as long as this process. */
    public static String newDatabase() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    /** Retort on a database of the application, with the user that Boot has for H2. */
    public static Retort at(String url) {
        return Retort.using(url, "sa", "");
    }

    /** Starts it with properties: {@code retort.target=0001}. */
    public static ConfigurableApplicationContext start(String url, String... properties) {
        return start(url, List.of(), properties);
    }

    /** Starts it with more configuration classes. */
    public static ConfigurableApplicationContext start(String url, List<Class<?>> more, String... properties) {
        String[] arguments = Stream.concat(Stream.of("spring.datasource.url=" + url), Stream.of(properties))
                .map(property -> "--" + property)
                .toArray(String[]::new);
        return new SpringApplicationBuilder(GuestApplication.class)
                .sources(more.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .run(arguments);
    }
}
