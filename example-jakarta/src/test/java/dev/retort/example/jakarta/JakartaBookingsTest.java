package dev.retort.example.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Retort;
import dev.retort.run.history.HistoryEntry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CDI beans over a persistence unit of Hibernate, on a real PostgreSQL. */
class JakartaBookingsTest {
    private static final String HEAD = "b21921e13ab1";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static EmbeddedPostgres server;

    private DataSource database;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void createDatabase() throws SQLException {
        String name = "bookings" + DATABASES.incrementAndGet();
        execute(server.getPostgresDatabase(), "create database " + name);
        database = server.getDatabase("postgres", name);
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private SeContainer startCdi() {
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(Bookings.class, EntityManagers.class)
                .addExtensions(new DatabaseOfTest(database))
                .initialize();
    }

    private long startAndBook() {
        try (SeContainer container = startCdi()) {
            return container.select(Bookings.class).get().book();
        }
    }

    @Test
    void upgradesBeforeHibernateValidatesAndASecondStartAppliesNothing() {
        assertThat(startAndBook()).isEqualTo(1);
        assertThat(Retort.using(database).current()).containsExactly(HEAD);
        List<HistoryEntry> applied = Retort.using(database).history();

        assertThat(startAndBook()).isEqualTo(2);
        assertThat(Retort.using(database).history()).isEqualTo(applied);
    }

    /** By which an integrator tells several persistence units apart. */
    @Test
    void theNameOfThePersistenceUnitIsAmongItsProperties() {
        try (SeContainer container = startCdi()) {
            assertThat(container.select(EntityManagerFactory.class).get().getProperties())
                    .containsEntry("hibernate.persistenceUnitName", "bookings");
        }
    }

    @Test
    void anUpgradeThatFailsKeepsThePersistenceUnitFromStarting() throws SQLException {
        execute(database, "create table booking (id bigint)");
        assertThatThrownBy(this::startAndBook)
                .rootCause()
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("already exists");
        assertThat(Retort.using(database).current()).isEmpty();
    }
}
