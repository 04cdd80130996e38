package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import java.util.List;
import javax.lang.model.element.Element;

/** What annotations ask for in some versions of a database and not in others: a history knows databases, not their versions. */
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
        for (String name : OVERRIDES) {
            for (Annotation override : annotations.all(HIBERNATE, "DialectOverride." + name)) {
                HibernateDialect.ALL.stream()
                        .filter(dialect -> dialect.isDivided(override))
                        .forEach(dialect -> say(dialect.database(), name, element, what));
            }
        }
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
