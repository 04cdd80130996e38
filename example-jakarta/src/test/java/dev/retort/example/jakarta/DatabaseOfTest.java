package dev.retort.example.jakarta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import javax.sql.DataSource;

/** Gives the application its data source, which it finds by JNDI in a server. */
final class DatabaseOfTest implements Extension {
    private final DataSource database;

    DatabaseOfTest(DataSource database) {
        this.database = database;
    }

    void add(@Observes AfterBeanDiscovery beans) {
        beans.addBean().types(DataSource.class).scope(ApplicationScoped.class).createWith(context -> database);
    }
}
