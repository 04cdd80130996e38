package dev.retort.processor.entity.key;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.association.ToOneBinder;
import dev.retort.processor.entity.attribute.AttributeBinder;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.join.JoinColumns;
import dev.retort.processor.entity.join.JoinColumns.Joined;
import dev.retort.processor.entity.join.SecondaryTableKeys;
import dev.retort.processor.entity.model.Inheritance;
import dev.retort.processor.entity.table.ForeignKeyOptions;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The key of each entity, bound when the first asks for it: a key may be made of the key of another entity. */
public final class EntityKeys {
    private final ReadingContext context;
    private final IdColumns ids;
    private final SecondaryTableKeys secondaryKeys;
    private final Set<EntityBinding> inProgress = new HashSet<>();
    private final List<ToParent> parents = new ArrayList<>();

    /** The key of a joined subclass's table, which is that of its parent. */
    private record ToParent(Joined joined, EntityBinding parent, ForeignKeyOptions rule) {}

    /** A binder of one reading. The binder of associations calls {@link #bind} for the entities that it refers to. */
    public EntityKeys(ReadingContext context, AttributeBinder attributes, ToOneBinder toOnes) {
        this.context = context;
        this.ids = new IdColumns(context, attributes, toOnes, this::bind);
        this.secondaryKeys = new SecondaryTableKeys(context);
    }

    /** Makes sure that an entity's key is there, with its columns in all of the entity's tables. */
    public void bind(EntityBinding binding) {
        if (binding.isKeyed()) {
            return;
        }
        if (!inProgress.add(binding)) {
            cyclic(binding);
            binding.setKey(List.of());
            return;
        }
        EntityBinding parent = binding.parent();
        if (parent == null) {
            List<String> key = ids.bind(binding);
            if (!binding.isKeyed()) {
                binding.setKey(key);
                binding.table().setPrimaryKey(key);
            }
        } else {
            bind(parent);
            inherit(binding, parent);
        }
        secondaryKeys.bind(binding);
        inProgress.remove(binding);
    }

    private void inherit(EntityBinding binding, EntityBinding parent) {
        if (binding.entity().inheritance() != Inheritance.JOINED) {
            binding.setKey(parent.key());
            return;
        }
        Annotations annotations = binding.entity().annotations();
        Joined joined =
                secondaryKeys.join(binding, binding.table(), parent, annotations.all(JPA, "PrimaryKeyJoinColumn"));
        binding.setKey(joined.columns());
        Optional<Annotation> nested = annotations
                .find(JPA, "PrimaryKeyJoinColumns")
                .or(() -> annotations.find(JPA, "PrimaryKeyJoinColumn"))
                .flatMap(each -> each.annotation("foreignKey"));
        ForeignKeyOptions rule = ForeignKeyOptions.of(annotations.find(JPA, "ForeignKey"), nested)
                .with(annotations);
        parents.add(new ToParent(joined, parent, rule));
    }

    /**
     * Has the tables of joined subclasses refer to those of their parents. Hibernate does it once the associations have their columns: one
     * that is over the key's columns was there before.
     */
    public void addForeignKeysToParents() {
        parents.forEach(each -> new JoinColumns(context).addForeignKey(each.joined(), each.parent(), each.rule()));
    }

    private void cyclic(EntityBinding binding) {
        context.findings()
                .add(
                        Problem.CYCLIC_KEY,
                        binding.entity().type(),
                        ("The key of %s contains itself, through the entities that its @Id or @MapsId associations refer to,"
                                        + " so no row could be inserted first. Give one of these entities a basic @Id.")
                                .formatted(binding));
    }
}
