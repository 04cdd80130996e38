package dev.retort.conformance.hibernate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Starts the Hibernate of a corpus, and ends it when it is up. */
final class Start {
    private Start() {}

    /**
     * Up and down again.
     *
     * @throws MappingRejectedException when Hibernate does not accept the classes
     */
    static void hibernate(ClassLoader loader, Map<String, Object> settings, List<String> classNames)
            throws MappingRejectedException {
        Map<String, Object> all = new HashMap<>(settings);
        // Named queries have no part in the schema, and some name classes that their corpus leaves to another artifact.
        all.put("hibernate.query.startup_check", "false");
        // Tables that Hibernate makes for its own bulk statements at start are no part of the mapping either.
        all.put("hibernate.query.mutation_strategy.global_temporary.create_tables", "false");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            creation(loader).accept(all, classNames);
        } catch (RuntimeException | LinkageError e) {
            // Hibernate throws what it likes, and a class path that lacks a class is found out here too.
            throw new MappingRejectedException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @SuppressWarnings("unchecked") // The class says so; here it is another class of the same name.
    private static BiConsumer<Map<String, Object>, List<String>> creation(ClassLoader loader) {
        try {
            return (BiConsumer<Map<String, Object>, List<String>>) loader.loadClass(SchemaCreation.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no Hibernate on the class path of the corpus", e);
        }
    }
}
