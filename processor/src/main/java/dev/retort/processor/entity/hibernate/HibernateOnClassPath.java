package dev.retort.processor.entity.hibernate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.util.Elements;

/**
 * The Hibernate that a program is compiled against. Its jar states the version. A compiler that does not show the jars of its class path
 * (Eclipse), or a build that compiles against jars without their manifests (Bazel), leaves its classes: each version has one that the
 * versions before it do not have.
 *
 * @param jars what the jar of a class states as its version, by package and name of the class file
 */
public record HibernateOnClassPath(Elements elements, BiFunction<String, String, Optional<String>> jars) {
    private static final Map<String, HibernateVersion> NEW_CLASSES = new LinkedHashMap<>();

    static {
        // Newest first. A version without a profile is here too: it must not pass for the one before it.
        NEW_CLASSES.put("org.hibernate.SessionCreationOption", new HibernateVersion(8, 0));
        NEW_CLASSES.put("org.hibernate.annotations.Temporal", new HibernateVersion(7, 4));
        NEW_CLASSES.put("org.hibernate.annotations.NaturalIdClass", new HibernateVersion(7, 3));
        NEW_CLASSES.put("org.hibernate.annotations.EmbeddedTable", new HibernateVersion(7, 2));
        NEW_CLASSES.put("org.hibernate.Locking", new HibernateVersion(7, 1));
        NEW_CLASSES.put("org.hibernate.annotations.NativeGenerator", new HibernateVersion(7, 0));
        NEW_CLASSES.put("org.hibernate.annotations.ConcreteProxy", new HibernateVersion(6, 6));
        NEW_CLASSES.put("org.hibernate.annotations.FractionalSeconds", new HibernateVersion(6, 5));
        NEW_CLASSES.put("org.hibernate.annotations.SoftDelete", new HibernateVersion(6, 4));
        NEW_CLASSES.put("org.hibernate.annotations.SQLRestriction", new HibernateVersion(6, 3));
        NEW_CLASSES.put("org.hibernate.annotations.PartitionKey", new HibernateVersion(6, 2));
        NEW_CLASSES.put("org.hibernate.Version", new HibernateVersion(6, 1));
    }

    /** The version; empty where there is no Hibernate. */
    Optional<HibernateVersion> version() {
        if (elements.getTypeElement("org.hibernate.Version") == null) {
            return Optional.empty();
        }
        return jars.apply("org.hibernate", "Version.class")
                .flatMap(HibernateVersion::parse)
                .or(this::byClasses);
    }

    private Optional<HibernateVersion> byClasses() {
        return NEW_CLASSES.entrySet().stream()
                .filter(each -> elements.getTypeElement(each.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
