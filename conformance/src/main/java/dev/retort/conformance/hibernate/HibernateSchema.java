package dev.retort.conformance.hibernate;

import dev.retort.conformance.corpus.Naming;
import dev.retort.conformance.hibernate.Validation.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * What Hibernate says of a migrated database.
     *
     * @param own the schema that it created itself for the same classes
     */
    public Validation opinion(
            List<String> classNames, Naming naming, Map<String, String> settings, DataSource migrated, DataSource own) {
        Optional<String> refusal = refusal(classNames, naming, settings, migrated);
        if (refusal.isEmpty()) {
            return new Validation(Outcome.ACCEPTED, "");
        }
        boolean same = refusal.equals(refusal(classNames, naming, settings, own));
        return new Validation(same ? Outcome.REFUSED_LIKE_HIBERNATES_OWN : Outcome.REFUSED, refusal.get());
    }

    private Optional<String> refusal(
            List<String> classNames, Naming naming, Map<String, String> settings, DataSource database) {
        try {
            validate(classNames, naming, settings, database);
            return Optional.empty();
        } catch (MappingRejectedException e) {
            // The name of the scratch database says nothing.
            return Optional.of(String.valueOf(e.getMessage()).replaceAll("scratch\\d+", "scratch"));
        }
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
