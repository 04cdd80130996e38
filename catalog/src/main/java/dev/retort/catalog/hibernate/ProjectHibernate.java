package dev.retort.catalog.hibernate;

import dev.retort.Naming;
import dev.retort.catalog.scratch.Reflected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The Hibernate on the class path of a project.
 *
 * @param loader finds it and the entities
 * @param classNames the binary names of the entities
 * @param naming how the project names tables and columns
 */
public record ProjectHibernate(ClassLoader loader, List<String> classNames, Naming naming) {
    private static final String REGISTRY = "org.hibernate.boot.registry.";
    private static final List<String> SPRING = List.of(
            "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
            "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy");

    /** Copies the list. */
    public ProjectHibernate {
        classNames = List.copyOf(classNames);
    }

    /** Whether a class loader finds Hibernate. */
    public static boolean isOn(ClassLoader loader) {
        return Reflected.type("org.hibernate.boot.MetadataSources", loader).isPresent();
    }

    /** Whether Hibernate has a dialect for SQLite there, which comes in a jar of its own. */
    public static boolean knowsSqlite(ClassLoader loader) {
        return Reflected.type("org.hibernate.community.dialect.SQLiteDialect", loader)
                .isPresent();
    }

    /**
     * Starts Hibernate with {@code hibernate.hbm2ddl.auto=validate}.
     *
     * @throws HibernateRefusedException if it does not accept the entities, or the database for them
     */
    public void validate(DataSource database) throws HibernateRefusedException {
        start("validate", database);
    }

    /**
     * Lets Hibernate create its schema on an empty database.
     *
     * @return the members that tables and columns come from
     * @throws HibernateRefusedException if it does not accept the entities
     */
    public MemberNames create(DataSource database) throws HibernateRefusedException {
        return start("create-only", database);
    }

    /** As an application does: the session factory sorts columns before it creates the schema; the schema tools over bare metadata do not. */
    private MemberNames start(String action, DataSource database) throws HibernateRefusedException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Reflected bootstrap = type(REGISTRY + "BootstrapServiceRegistryBuilder")
                    .create()
                    .call("applyClassLoader", loader)
                    .call("build");
            Reflected builders = type(REGISTRY + "StandardServiceRegistryBuilder");
            Reflected registry = builders.create(bootstrap.object())
                    .call("applySettings", settings(action, database))
                    .call("build");
            try {
                return started(registry);
            } finally {
                builders.call("destroy", registry.object());
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new HibernateRefusedException(e.getCause() == null ? e : e.getCause());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private MemberNames started(Reflected registry) throws ReflectiveOperationException {
        Reflected sources = type("org.hibernate.boot.MetadataSources").create(registry.object());
        for (String name : classNames) {
            sources.call("addAnnotatedClassName", name);
        }
        if (loader.getResource("META-INF/orm.xml") != null) {
            sources.call("addResource", "META-INF/orm.xml");
        }
        Reflected metadata = sources.call("buildMetadata");
        metadata.call("buildSessionFactory").call("close");
        return MemberNames.of(metadata);
    }

    private Map<String, Object> settings(String action, DataSource database) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("hibernate.hbm2ddl.auto", action);
        settings.put("hibernate.connection.datasource", database);
        // Named queries have no part in the schema, and the tables of bulk statements are none of the entities'.
        settings.put("hibernate.query.startup_check", "false");
        settings.put("hibernate.query.mutation_strategy.global_temporary.create_tables", "false");
        Optional<String> spring = SPRING.stream()
                .filter(name -> loader.getResource(name.replace('.', '/') + ".class") != null)
                .findFirst();
        if (naming == Naming.SPRING || (naming == Naming.AUTO && spring.isPresent())) {
            settings.put(
                    "hibernate.physical_naming_strategy",
                    // Newer versions have a successor that does the same; this one is in all of them.
                    "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");
            spring.ifPresent(name -> settings.put("hibernate.implicit_naming_strategy", name));
        }
        return settings;
    }

    private Reflected type(String name) throws ClassNotFoundException {
        return Reflected.type(name, loader).orElseThrow(() -> new ClassNotFoundException(name));
    }
}
