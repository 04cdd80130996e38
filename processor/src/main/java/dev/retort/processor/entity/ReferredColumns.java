package dev.retort.processor.entity;

import dev.retort.processor.entity.Binders.Pending;
import dev.retort.processor.entity.view.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Columns beside the key that {@code referencedColumnName}s name. As a rule keys are bound first, then attributes, then associations; a
 * key that refers to an attribute's column, or an association to another's, needs that one before its turn.
 */
final class ReferredColumns {
    private final Binders binders;
    private final Set<EntityBinding> underWay = new HashSet<>();

    ReferredColumns(Binders binders) {
        this.binders = binders;
    }

    /** Makes sure that the columns that join columns refer to are there, if the entity has them at all. */
    void bind(EntityBinding target, List<Annotation> given) {
        for (EntityBinding each = target; each != null && !has(target, given); each = each.parent()) {
            binders.attributes().bindAll(each);
        }
        if (has(target, given) || !underWay.add(target)) {
            return;
        }
        for (Pending pending : List.copyOf(binders.pending())) {
            if (pending.property().kind() == Property.Kind.TO_ONE
                    && pending.holder().owner() == target) {
                binders.toOnes().bindColumns(pending);
            }
        }
        underWay.remove(target);
    }

    private static boolean has(EntityBinding target, List<Annotation> given) {
        return given.stream()
                .map(each -> each.string("referencedColumnName"))
                .filter(said -> !said.isBlank())
                .allMatch(said ->
                        target.tables().anyMatch(table -> table.columnSaid(said).isPresent()));
    }
}
