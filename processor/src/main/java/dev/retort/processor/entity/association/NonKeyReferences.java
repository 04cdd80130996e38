package dev.retort.processor.entity.association;

import dev.retort.processor.entity.attribute.AttributeBinder;
import dev.retort.processor.entity.binding.DeferredAttribute;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.view.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Columns outside the key that a {@code referencedColumnName} names. As a rule keys are bound first, then attributes, then associations. A
 * key that refers to an attribute's column, or an association that refers to another's, needs that column earlier.
 */
final class NonKeyReferences {
    private final ReadingContext context;
    private final AttributeBinder attributes;
    private final Consumer<DeferredAttribute> toOnes;
    private final Set<EntityBinding> inProgress = new HashSet<>();

    NonKeyReferences(ReadingContext context, AttributeBinder attributes, Consumer<DeferredAttribute> toOnes) {
        this.context = context;
        this.attributes = attributes;
        this.toOnes = toOnes;
    }

    /** Binds the columns that join columns refer to, if the entity has them at all. */
    void bind(EntityBinding target, List<Annotation> given) {
        for (EntityBinding each = target; each != null && !has(target, given); each = each.parent()) {
            attributes.bindAll(each);
        }
        if (has(target, given) || !inProgress.add(target)) {
            return;
        }
        for (DeferredAttribute deferred : List.copyOf(context.deferred().associations())) {
            if (deferred.isToOne() && deferred.scope().owner() == target) {
                toOnes.accept(deferred);
            }
        }
        inProgress.remove(target);
    }

    private static boolean has(EntityBinding target, List<Annotation> given) {
        return given.stream()
                .map(each -> each.string("referencedColumnName"))
                .filter(name -> !name.isBlank())
                .allMatch(name -> target.tables()
                        .anyMatch(table -> table.columnNamed(name).isPresent()));
    }
}
