package dev.retort.conformance.hibernate;

import dev.retort.conformance.corpus.Naming;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
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
        // Named queries have no part in the schema, and some name classes that their corpus leaves to another artifact.
        all.put("hibernate.query.startup_check", "false");
        // Tables that Hibernate makes for its own bulk statements at start are no part of the mapping either.
        all.put("hibernate.query.mutation_strategy.global_temporary.create_tables", "false");
        all.put("hibernate.connection.datasource", database);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            creation().accept(all, classNames);
        } catch (RuntimeException | LinkageError e) {
            // Hibernate throws what it likes, and a class path that lacks a class is found out here too.
            throw new MappingRejectedException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @SuppressWarnings("unchecked") // The class says so; here it is another class of the same name.
    private BiConsumer<Map<String, Object>, List<String>> creation() {
        try {
            return (BiConsumer<Map<String, Object>, List<String>>) loader.loadClass(SchemaCreation.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no Hibernate on the class path of the corpus", e);
        }
    }
}
