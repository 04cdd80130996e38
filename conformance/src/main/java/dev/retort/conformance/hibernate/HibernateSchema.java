package dev.retort.conformance.hibernate;

import dev.retort.conformance.corpus.Naming;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The schema that Hibernate creates for a set of classes, on a live database, and its opinion of one that is there. */
public final class HibernateSchema {
    private final ClassLoader loader;

    /**
     * Uses the Hibernate and the classes of this loader.
     *
     * @param loader a {@link HibernateLoader}, or one above it
     */
    public HibernateSchema(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Starts Hibernate with {@code hibernate.hbm2ddl.auto=create-only} on an empty database.
     *
     * @param settings more settings for Hibernate
     * @return all statements in the order in which Hibernate ran them, those that the database rejected among them
     * @throws MappingRejectedException when Hibernate does not accept the classes
     */
    public List<ExecutedStatement> create(
            List<String> classNames, Naming naming, Map<String, String> settings, DataSource database)
            throws MappingRejectedException {
        Statements statements = new Statements();
        // On an empty database the same as `create`, which would only drop first what is not there.
        start("create-only", classNames, naming, settings, statements.listenTo(database));
        return statements.runs();
    }

    /**
     * Starts Hibernate with {@code hibernate.hbm2ddl.auto=validate}.
     *
     * @param settings more settings for Hibernate
     * @throws MappingRejectedException when Hibernate does not accept the classes, or the schema for them
     */
    public void validate(List<String> classNames, Naming naming, Map<String, String> settings, DataSource database)
            throws MappingRejectedException {
        start("validate", classNames, naming, settings, database);
    }

    private void start(
            String action, List<String> classNames, Naming naming, Map<String, String> settings, DataSource database)
            throws MappingRejectedException {
        Map<String, Object> all = new HashMap<>(naming.hibernateSettings());
        all.putAll(settings);
        all.put("hibernate.hbm2ddl.auto", action);
        all.put("hibernate.connection.datasource", database);
        Start.hibernate(loader, all, classNames);
    }
}
