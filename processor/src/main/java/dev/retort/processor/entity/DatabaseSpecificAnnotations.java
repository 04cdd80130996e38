package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;
import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.HibernateDialect;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * What annotations ask for that one history can't have: something in some versions of a database and not in others, or a catalog, which is a database of
 * its own on MySQL and MariaDB and left out on PostgreSQL.
 */
record DatabaseSpecificAnnotations(ReadingContext context) {
    private static final List<String> OVERRIDES = List.of(
            "DialectOverride.ColumnDefault",
            "DialectOverride.GeneratedColumn",
            "DialectOverride.Check",
            "DialectOverride.DiscriminatorFormula");

    /** Looks at an entity and its attributes. */
    void check(EntityBinding binding) {
        check(binding.entity().annotations(), binding.entity().type(), binding);
        binding.properties().values().forEach(this::check);
    }

    private void check(MappedProperty property) {
        Attribute attribute = property.attribute();
        if (attribute != null) {
            check(attribute.annotations(), attribute.member(), attribute);
        }
        property.parts().forEach(this::check);
    }

    private void check(Annotations annotations, Element element, Object what) {
        annotations.all().stream()
                .filter(each -> each.family() == JPA)
                .map(each -> each.string("catalog"))
                .filter(catalog -> !catalog.isBlank())
                .findFirst()
                .ifPresent(catalog -> remarkOnCatalog(catalog, element, what));
        for (String name : OVERRIDES) {
            for (Annotation override : annotations.all(HIBERNATE, name)) {
                HibernateDialect.ALL.stream()
                        .filter(dialect -> dialect.isVersionSpecific(override))
                        .forEach(dialect -> remarkOnVersion(dialect.database(), name, element, what));
            }
        }
    }

    private void remarkOnCatalog(String catalog, Element element, Object what) {
        context.findings()
                .remark(
                        Problem.DATABASE_SPECIFIC,
                        element,
                        ("%s is in catalog \"%s\". Hibernate writes it before the name on some databases, as the database on MySQL and MariaDB, and"
                                        + " omits it on others. Retort omits it. Remove it, and name the database in the URL.")
                                .formatted(what, catalog));
    }

    private void remarkOnVersion(String database, String name, Element element, Object what) {
        context.findings()
                .remark(
                        Problem.DATABASE_SPECIFIC,
                        element,
                        ("%s has a @%s that applies to some versions of %s only. Retort follows the newest version."
                                        + " Remove the version, or express the difference in a revision: op.execute(Map.of(\"%s\", \"…\")).")
                                .formatted(what, name, database, database));
    }
}
