package dev.retort.example.jakarta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import javax.sql.DataSource;

/** Starts the persistence unit, which a server does itself. */
@ApplicationScoped
public class EntityManagers {

    @Produces
    @ApplicationScoped
    EntityManagerFactory start(DataSource dataSource) {
        return Persistence.createEntityManagerFactory(
                "bookings", Map.of("jakarta.persistence.nonJtaDataSource", dataSource));
    }

    void close(@Disposes EntityManagerFactory entityManagers) {
        entityManagers.close();
    }
}
