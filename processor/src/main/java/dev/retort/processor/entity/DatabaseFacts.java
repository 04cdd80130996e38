package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;
import static dev.retort.processor.entity.view.Family.JPA;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * What annotations ask for that one history can't have: something in some versions of a database and not in others, or a catalog, which is a database of
 * its own on MySQL and MariaDB and left out on PostgreSQL.
 */
record DatabaseFacts(Context context) {
    private static final List<String> OVERRIDES =
            List.of("ColumnDefault", "GeneratedColumn", "Check", "DiscriminatorFormula");

    /** Looks at an entity and its attributes. */
    void check(EntityBinding binding) {
        check(binding.entity().annotations(), binding.entity().type(), binding.toString());
        binding.properties().values().forEach(this::check);
    }

    private void check(Property property) {
        Attribute attribute = property.attribute();
        if (attribute != null) {
            check(attribute.annotations(), attribute.member(), attribute.toString());
        }
        property.parts().forEach(this::check);
    }

    private void check(Annotations annotations, Element element, String what) {
        annotations.all().stream()
                .filter(each -> each.family() == JPA)
                .map(each -> each.string("catalog"))
                .filter(catalog -> !catalog.isBlank())
                .findFirst()
                .ifPresent(catalog -> sayCatalog(catalog, element, what));
        for (String name : OVERRIDES) {
            for (Annotation override : annotations.all(HIBERNATE, "DialectOverride." + name)) {
                HibernateDialect.ALL.stream()
                        .filter(dialect -> dialect.isDivided(override))
                        .forEach(dialect -> say(dialect.database(), name, element, what));
            }
        }
    }

    private void sayCatalog(String catalog, Element element, String what) {
        context.findings()
                .remark(
                        Problem.DATABASE_SPECIFIC,
                        element,
                        ("%s is in catalog \"%s\", which Hibernate puts before the name on some databases, on MySQL and MariaDB as that of a database, and"
                                        + " leaves out on others. Retort leaves it out. Take it away, and name the database in the URL.")
                                .formatted(what, catalog));
    }

    private void say(String database, String name, Element element, String what) {
        context.findings()
                .remark(
                        Problem.DATABASE_SPECIFIC,
                        element,
                        ("%s has a @DialectOverride.%s that only some versions of %s meet. Retort goes by the newest one."
                                        + " Take the version away, or say what differs in a revision: op.execute(Map.of(\"%s\", \"…\")).")
                                .formatted(what, name, database, database));
    }
}
