package dev.retort.processor.entity.attribute;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.Embeddables;
import dev.retort.processor.entity.type.StructTypes;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Which attributes are embedded, and the attributes of the classes that they embed. */
public final class EmbeddedAttributes {
    /** Far more than anyone maps by hand; each level takes several frames of the compiler's stack. */
    private static final int DEEPEST = 100;

    private final ReadingContext context;
    private final Deque<TypeElement> enclosing = new ArrayDeque<>();

    public EmbeddedAttributes(ReadingContext context) {
        this.context = context;
    }

    /** The class that an attribute embeds in columns of their own; a value stored whole, as JSON or a struct, is basic. */
    public Optional<DeclaredType> embeddedType(Attribute attribute) {
        return isStoredWhole(attribute)
                ? Optional.empty()
                : context.embeddables().embeddedBy(attribute);
    }

    private boolean isStoredWhole(Attribute attribute) {
        return attribute.annotations().locate(HIBERNATE, "JdbcTypeCode").isPresent()
                || StructTypes.of(
                                attribute.annotations(),
                                attribute.type(),
                                context.classes().view())
                        .isPresent();
    }

    /** Whether a composite user type maps an attribute to columns that cannot be read from its code; a finding reports it. */
    boolean isUnreadable(Attribute attribute) {
        boolean unreadable = embeddedType(attribute).isEmpty()
                && context.embeddables()
                        .composites()
                        .userType(attribute.annotations(), "CompositeType", attribute.type())
                        .isPresent();
        if (unreadable) {
            context.findings()
                    .add(
                            Problem.UNREADABLE_TYPE,
                            attribute.member(),
                            ("%s has a composite user type, and the code of its method embeddable() is too complex to read,"
                                            + " so the columns are not known. Return a class: return Mapping.class;")
                                    .formatted(attribute));
        }
        return unreadable;
    }

    /**
     * Passes each attribute of an embeddable class on: sorted by name, those of a record in declaration order. A class that embeds itself
     * is reported and has none.
     *
     * @param inner the scope of the embedded value
     * @param attribute the attribute that embeds the class
     */
    public void forEach(BindingScope inner, Attribute attribute, DeclaredType type, Consumer<Attribute> action) {
        TypeElement element = (TypeElement) type.asElement();
        if (enclosing.contains(element)) {
            reportRecursion(attribute, element);
            return;
        }
        if (enclosing.size() == DEEPEST) {
            reportDepth(attribute);
            return;
        }
        enclosing.push(element);
        attributes(inner, attribute, type).forEach(action);
        enclosing.pop();
    }

    private List<Attribute> attributes(BindingScope inner, Attribute attribute, DeclaredType type) {
        Embeddables embeddables = context.embeddables();
        List<Attribute> attributes = embeddables.attributes(type, attribute.accessWithin(inner.access()));
        return embeddables.isPlainRecord(type)
                ? attributes
                : attributes.stream()
                        .sorted(Comparator.comparing(Attribute::name))
                        .toList();
    }

    private void reportDepth(Attribute attribute) {
        context.findings()
                .add(
                        Problem.EMBEDDED_TOO_DEEPLY,
                        attribute.member(),
                        "%s is embedded %s levels deep, and Retort reads no more levels. Embed its values further out, or map it as an entity."
                                .formatted(attribute, DEEPEST));
    }

    private void reportRecursion(Attribute attribute, TypeElement element) {
        context.findings()
                .add(
                        Problem.RECURSIVE_EMBEDDABLE,
                        attribute.member(),
                        ("%s embeds %s within itself, so its columns would never end. Map the inner value as an entity,"
                                        + " or exclude it with @Transient.")
                                .formatted(attribute, element.getSimpleName()));
    }
}
