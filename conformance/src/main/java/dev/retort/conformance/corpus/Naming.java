package dev.retort.conformance.corpus;

import java.util.Map;

/** How Hibernate derives names from classes and attributes. */
public enum Naming {
    /** Hibernate's own defaults: the rules of Jakarta Persistence, names as they are. */
    JPA,
    /** What Spring Boot 4 configures: snake case, and join tables named after the attribute. */
    SPRING;

    /** The settings that make Hibernate name things this way. */
    public Map<String, String> hibernateSettings() {
        return switch (this) {
            case JPA -> Map.of();
            case SPRING ->
                Map.of(
                        "hibernate.physical_naming_strategy",
                        // Spring names its successor, which is the same but not there before Hibernate 7.
                        "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
                        "hibernate.implicit_naming_strategy",
                        "org.springframework.boot.hibernate.SpringImplicitNamingStrategy");
        };
    }
}
