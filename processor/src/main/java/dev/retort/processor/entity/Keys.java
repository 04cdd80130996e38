package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.JPA;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.EntityBinding.Secondary;
import dev.retort.processor.entity.JoinColumns.Joined;
import dev.retort.processor.entity.model.Inheritance;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The key of each entity, bound when the first asks for it: a key may be made of the key of another entity. */
final class Keys {
    private final Binders binders;
    private final Set<EntityBinding> underWay = new HashSet<>();
    private final List<ToParent> parents = new ArrayList<>();

    /** The key of a joined subclass's table, which is that of its parent. */
    private record ToParent(Joined joined, EntityBinding parent, KeyRule rule) {}

    Keys(Binders binders) {
        this.binders = binders;
    }

    /** Makes sure that an entity's key is there, with its columns in all of the entity's tables. */
    void bind(EntityBinding binding) {
        if (binding.isKeyed()) {
            return;
        }
        if (!underWay.add(binding)) {
            cyclic(binding);
            binding.setKey(List.of());
            return;
        }
        EntityBinding parent = binding.parent();
        if (parent == null) {
            List<String> key = binders.ids().bind(binding);
            if (!binding.isKeyed()) {
                binding.setKey(key);
                binding.table().setPrimaryKey(key);
            }
        } else {
            bind(parent);
            inherit(binding, parent);
        }
        bindSecondaries(binding);
        underWay.remove(binding);
    }

    private void inherit(EntityBinding binding, EntityBinding parent) {
        if (binding.entity().inheritance() != Inheritance.JOINED) {
            binding.setKey(parent.key());
            return;
        }
        Annotations annotations = binding.entity().annotations();
        Joined joined = join(binding, binding.table(), parent, annotations.all(JPA, "PrimaryKeyJoinColumn"));
        binding.setKey(joined.columns());
        Optional<Annotation> nested = annotations
                .find(JPA, "PrimaryKeyJoinColumns")
                .or(() -> annotations.find(JPA, "PrimaryKeyJoinColumn"))
                .flatMap(each -> each.annotation("foreignKey"));
        KeyRule rule = KeyRule.of(annotations.find(JPA, "ForeignKey"), nested).with(annotations);
        parents.add(new ToParent(joined, parent, rule));
    }

    /**
     * Has the tables of joined subclasses refer to those of their parents. Hibernate does it once the associations have their columns: one
     * that is over the key's columns was there before.
     */
    void addForeignKeysToParents() {
        parents.forEach(each -> binders.joinColumns().addForeignKey(each.joined(), each.parent(), each.rule()));
    }

    /** Gives each further table its key, which refers to the entity's. */
    void bindSecondaries(EntityBinding binding) {
        binding.secondaries().replaceAll(each -> each.key().isEmpty() ? bound(binding, each) : each);
    }

    private Secondary bound(EntityBinding binding, Secondary secondary) {
        Joined joined = join(binding, secondary.table(), binding, secondary.given());
        binders.joinColumns().addForeignKey(joined, binding, secondary.rule());
        return new Secondary(secondary.table(), secondary.given(), secondary.rule(), joined.columns());
    }

    private Joined join(EntityBinding binding, TableBuilder table, EntityBinding target, List<Annotation> given) {
        Joined joined = binders.joinColumns()
                .join(new JoinRequest(
                        table,
                        target,
                        given,
                        referenced -> binders.context()
                                .namer()
                                .primaryKeyJoinColumn(target.table().logical(), referenced),
                        true,
                        null,
                        binding.entity().type()));
        table.setPrimaryKey(joined.columns());
        return joined;
    }

    private void cyclic(EntityBinding binding) {
        binders.context()
                .findings()
                .add(
                        Problem.CYCLIC_KEY,
                        binding.entity().type(),
                        ("The key of %s is made of itself by way of the entities that its @Id or @MapsId associations refer to:"
                                        + " no row could be the first. Give one of these entities a basic @Id.")
                                .formatted(binding));
    }
}
