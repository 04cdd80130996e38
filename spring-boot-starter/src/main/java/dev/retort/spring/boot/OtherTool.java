package dev.retort.spring.boot;

import java.util.Arrays;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

/** A migration tool that Boot runs when an application starts. */
enum OtherTool {
    FLYWAY("Flyway", "org.flywaydb.core.Flyway", "spring.flyway.enabled") {
        @Override
        @Nullable
        DataSource dataSource(Object bean) {
            return ((Flyway) bean).getConfiguration().getDataSource();
        }
    },
    LIQUIBASE("Liquibase", "liquibase.integration.spring.SpringLiquibase", "spring.liquibase.enabled") {
        @Override
        @Nullable
        DataSource dataSource(Object bean) {
            return ((SpringLiquibase) bean).getDataSource();
        }
    };

    private final String label;
    private final String type;
    private final String property;

    OtherTool(String label, String type, String property) {
        this.label = label;
        this.type = type;
        this.property = property;
    }

    /** What it migrates. */
    abstract @Nullable DataSource dataSource(Object bean);

    /** Whether it migrates a data source. It does so before Retort, so its bean exists; none is created here. */
    boolean migrates(DataSource dataSource, ConfigurableListableBeanFactory beans) {
        if (!ClassUtils.isPresent(type, beans.getBeanClassLoader())) {
            return false;
        }
        Class<?> beanType = ClassUtils.resolveClassName(type, beans.getBeanClassLoader());
        return Arrays.stream(beans.getBeanNamesForType(beanType, true, false))
                .map(beans::getSingleton)
                .anyMatch(bean -> bean != null && dataSource.equals(dataSource(bean)));
    }

    /** Its name. */
    String label() {
        return label;
    }

    /** The property that turns it off. */
    String property() {
        return property;
    }
}
