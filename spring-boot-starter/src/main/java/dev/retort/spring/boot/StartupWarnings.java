package dev.retort.spring.boot;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;

/** Warns where something else changes the schema too. */
final class StartupWarnings {
    private static final Log LOG = LogFactory.getLog(RetortMigrationInitializer.class);

    private static final List<String> DDL_AUTO = List.of(
            "spring.jpa.hibernate.ddl-auto",
            "spring.jpa.properties.hibernate.hbm2ddl.auto",
            "spring.jpa.properties.jakarta.persistence.schema-generation.database.action");

    private static final Set<String> HARMLESS = Set.of("none", "validate");

    private StartupWarnings() {}

    /** Of Hibernate, as the properties of the application set it up. */
    static void ofHibernate(Environment environment) {
        for (String property : DDL_AUTO) {
            String value = environment.getProperty(property, "none");
            if (!HARMLESS.contains(value)) {
                LOG.warn("""
                        %s=%s lets Hibernate change the schema that Retort manages, so that the database differs from the revisions. Set it to \
                        validate.""".formatted(property, value));
            }
        }
    }

    /** Of Flyway and Liquibase. */
    static void ofOtherTools(DataSource dataSource, ConfigurableListableBeanFactory beans) {
        for (OtherTool tool : OtherTool.values()) {
            if (tool.migrates(dataSource, beans)) {
                LOG.warn("""
                        %s and Retort migrate the same DataSource, and neither knows the changes of the other. Let Retort adopt the schema (see \
                        docs/adopting), then set %s=false.""".formatted(tool.label(), tool.property()));
            }
        }
    }
}
