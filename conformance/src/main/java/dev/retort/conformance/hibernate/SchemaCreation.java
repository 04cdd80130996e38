package dev.retort.conformance.hibernate;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/**
 * Starts Hibernate as an application does: settings and class names in, a session factory up and down again.
 *
 * <p>The session factory matters: it sorts columns, inside keys too, before it creates the schema; the schema tools over
 * bare metadata do not. {@link HibernateLoader} loads this class, so it speaks with the program through types of the JDK alone.
 */
public final class SchemaCreation implements BiConsumer<Map<String, Object>, List<String>> {

    /** For {@link HibernateLoader}. */
    public SchemaCreation() {}

    @Override
    public void accept(Map<String, Object> settings, List<String> classNames) {
        // The thread's loader may have other versions of the classes that stand beside Hibernate.
        BootstrapServiceRegistry classes = new BootstrapServiceRegistryBuilder()
                .applyClassLoader(Thread.currentThread().getContextClassLoader())
                .build();
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(classes)
                .applySettings(settings)
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            classNames.forEach(sources::addAnnotatedClassName);
            MappingFiles.onClassPath(Thread.currentThread().getContextClassLoader())
                    .forEach(sources::addResource);
            SessionFactory factory = sources.buildMetadata().buildSessionFactory();
            factory.close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }
}
