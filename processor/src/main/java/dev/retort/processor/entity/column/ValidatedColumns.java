package dev.retort.processor.entity.column;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.processor.entity.binding.AttributeOverrides;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.EntityClass;
import dev.retort.processor.entity.model.Inheritance;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.type.BasicAttribute;
import dev.retort.processor.entity.type.ColumnFacts;
import dev.retort.processor.entity.type.UnmappedTypeException;
import dev.retort.processor.entity.type.ValidationLimits;
import dev.retort.processor.entity.validation.ConstrainedProperty;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Puts Bean Validation's constraints into the columns. Hibernate does so last of all, when every table is there: a column that refers
 * to a key keeps the length that the key had before, and a set whose elements may not be null has no primary key for that.
 */
public record ValidatedColumns(ReadingContext context) {

    /** Changes the columns of all entities. A class may constrain what it inherits, and so change the columns of its superclass. */
    public void apply() {
        for (EntityBinding entity : context.entities()) {
            apply(entity, "", entity.entity().type(), true);
        }
    }

    /**
     * Applies the constraints of a class.
     *
     * @param path where its attributes are: empty, or the path of the attribute that embeds it
     * @param present whether there always is an instance of it, so that its columns can be not null
     */
    private void apply(EntityBinding entity, String path, TypeElement type, boolean present) {
        context.validation().of(type).forEach((name, constrained) -> {
            String inner = AttributeOverrides.join(path, name);
            entity.property(inner)
                    .filter(property -> !isOfIdClass(entity, name(inner)))
                    .ifPresent(property -> apply(entity, inner, property, constrained, present));
        });
    }

    private void apply(
            EntityBinding entity,
            String path,
            MappedProperty property,
            ConstrainedProperty constrained,
            boolean present) {
        Optional<TypeElement> embedded = embedded(property);
        boolean required = present && constrained.limits().notNull();
        if (embedded.isEmpty()) {
            apply(property, constrained.limits(), required && !isShared(entity, path));
        } else if (property.kind() == MappedProperty.Kind.EMBEDDED && constrained.cascaded()) {
            apply(entity, path, embedded.get(), required);
        }
    }

    /** The class that a property embeds, be it in columns of their own or whole, as JSON. */
    private Optional<TypeElement> embedded(MappedProperty property) {
        return Optional.ofNullable(property.attribute())
                .flatMap(context.embeddables()::embeddedBy)
                .map(type -> (TypeElement) type.asElement());
    }

    private void apply(MappedProperty property, ValidationLimits limits, boolean required) {
        // A time with its offset beside it is a value of two parts to Hibernate, either of which may be missing.
        boolean parts = property.basic() != null && property.columns().size() > 1;
        Optional<ColumnFacts> facts = Optional.ofNullable(property.basic())
                .filter(basic -> limits.length() != null || limits.precision() != null)
                .flatMap(basic -> facts(basic.with(limits)));
        for (String name : property.columns()) {
            boolean first = name.equals(property.columns().get(0));
            property.table().change(name, column -> {
                MappedColumn changed = first
                        ? facts.map(each -> column.withType(each.type(), each.shape()))
                                .orElse(column)
                        : column;
                for (String check : limits.checks()) {
                    changed = changed.withCheck(check.replace("{0}", name));
                }
                return required && !parts ? changed.withNullable(false) : changed;
            });
        }
    }

    /** Empty if the type is unknown, which was already reported. */
    private Optional<ColumnFacts> facts(BasicAttribute basic) {
        try {
            return Optional.of(context.types().of(basic));
        } catch (UnmappedTypeException unmapped) {
            return Optional.empty();
        }
    }

    /** Whether an attribute is of a key with an {@code @IdClass}: Hibernate finds it in the id class, and changes nothing there. */
    private boolean isOfIdClass(EntityBinding entity, String name) {
        EntityClass root = entity.root().entity();
        return root.declaring().stream()
                        .anyMatch(type -> context.classes().annotations(type).has(JPA, "IdClass"))
                && root.attributes().stream()
                        .anyMatch(attribute ->
                                attribute.isId() && attribute.name().equals(name));
    }

    /** The attribute of the entity that a path starts with. */
    private static String name(String path) {
        return path.split("\\.", 2)[0];
    }

    /** Whether an attribute is of a subclass in a single table, where rows of other classes have nothing. */
    private static boolean isShared(EntityBinding entity, String path) {
        String name = name(path);
        EntityBinding owner = entity;
        for (EntityBinding next = entity; next != null; next = next.parent()) {
            if (next.properties().containsKey(name)) {
                owner = next;
                break;
            }
        }
        return owner.parent() != null && owner.entity().inheritance() == Inheritance.SINGLE_TABLE;
    }
}
