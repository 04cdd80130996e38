package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotations;
import java.util.List;
import javax.lang.model.element.Element;

/** What annotations ask for on some databases and not on others. One history serves all of them, so it is said and left out. */
record DatabaseFacts(Context context) {
    private static final List<String> OVERRIDES = List.of("ColumnDefault", "GeneratedColumn", "Check");

    /** What takes the place of a column; where every database has one, none has the column. */
    private static final List<String> FORMULAS = List.of("Formula", "JoinFormula", "DiscriminatorFormula");

    /** Looks at an entity and its attributes. */
    void check(EntityBinding binding) {
        Annotations ofClass = binding.entity().annotations();
        overrides(ofClass, binding.entity().type(), binding.toString());
        if (ofClass.has(HIBERNATE, "View")) {
            say(
                    binding.entity().type(),
                    binding + " is mapped to a view, and Retort creates no views."
                            + " Create it where its tables are: op.execute(\"create view …\") in a revision.");
        }
        binding.properties().values().forEach(this::check);
    }

    private void check(Property property) {
        Attribute attribute = property.attribute();
        if (attribute != null) {
            overrides(attribute.annotations(), attribute.member(), attribute.toString());
            if (attribute.annotations().has(HIBERNATE, "PartitionKey")) {
                say(
                        attribute.member(),
                        attribute
                                + " is a partition key, which Hibernate adds to the primary key on most databases, not on H2 and Oracle."
                                + " Retort keeps the key as it is there.");
            }
        }
        property.parts().forEach(this::check);
    }

    private void overrides(Annotations annotations, Element element, String what) {
        formulas(annotations, element, what);
        for (String name : OVERRIDES) {
            if (annotations.has(HIBERNATE, "DialectOverride." + name)) {
                say(
                        element,
                        ("%s has a @DialectOverride.%s, so its column is not the same on all databases; Retort takes @%s."
                                        + " Say what differs in a revision: op.execute(Map.of(\"postgresql\", \"…\")).")
                                .formatted(what, name, name));
            }
        }
    }

    private void formulas(Annotations annotations, Element element, String what) {
        for (String name : FORMULAS) {
            if (annotations.has(HIBERNATE, "DialectOverride." + name) && !annotations.has(HIBERNATE, name)) {
                say(
                        element,
                        ("%s has a @DialectOverride.%s, so it has a column on some databases and none on others; Retort gives it one."
                                        + " Put @%s there for all of them, or drop the column where it is not wanted:"
                                        + " op.execute(Map.of(\"postgresql\", \"…\")).")
                                .formatted(what, name, name));
            }
        }
    }

    private void say(Element element, String text) {
        context.findings().remark(Problem.DATABASE_SPECIFIC, element, text);
    }
}
