package dev.retort.spring.boot;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;
import org.springframework.util.ClassUtils;

/** Orders {@code DatabaseClient}, and with it the reactive repositories, after the upgrade. Boot orders the beans of JDBC and JPA alone. */
final class DatabaseClientDetector extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {
    private static final String CLIENT = "org.springframework.r2dbc.core.DatabaseClient";

    @Override
    protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
        ClassLoader loader = DatabaseClientDetector.class.getClassLoader();
        return ClassUtils.isPresent(CLIENT, loader) ? Set.of(ClassUtils.resolveClassName(CLIENT, loader)) : Set.of();
    }
}
