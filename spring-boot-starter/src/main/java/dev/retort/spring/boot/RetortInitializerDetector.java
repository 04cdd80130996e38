package dev.retort.spring.boot;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/** Tells Boot that a {@link RetortMigrationInitializer} initializes the database. */
final class RetortInitializerDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(RetortMigrationInitializer.class);
    }

    /** After Flyway and Liquibase, whose histories Retort may have adopted, and before Boot's scripts, which may insert rows. */
    @Override
    public int getOrder() {
        return 2;
    }
}
