package dev.retort.processor.entity.association;

import dev.retort.processor.entity.binding.BindingScope.Nullability;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.join.JoinColumns;
import dev.retort.processor.entity.join.JoinColumns.Joined;
import dev.retort.processor.entity.join.JoinRequest;
import dev.retort.processor.entity.join.JoinRequest.Copied;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.view.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The columns of to-one associations. A key may need them before the association itself is bound, so they are made once and remembered. */
final class ToOneJoins {
    private final ReadingContext context;
    private final Consumer<EntityBinding> keys;
    private final NonKeyReferences references;
    private final Map<AttributePath, Joined> joined = new HashMap<>();

    /** An attribute of an entity, by the path of the value that it is in. */
    private record AttributePath(EntityBinding entity, String path, String attribute) {}

    ToOneJoins(ReadingContext context, Consumer<EntityBinding> keys, NonKeyReferences references) {
        this.context = context;
        this.keys = keys;
        this.references = references;
    }

    /** Adds the columns of an association, or gives those that are there already. */
    Joined join(ToOneMapping mapping, EntityBinding target, Copied copied) {
        AttributePath path = new AttributePath(
                mapping.scope().owner(),
                mapping.scope().path(),
                mapping.attribute().name());
        Joined known = joined.get(path);
        if (known == null) {
            keys.accept(target);
            known = create(mapping, target, copied);
            joined.put(path, known);
        }
        return known;
    }

    private Joined create(ToOneMapping mapping, EntityBinding target, Copied copied) {
        boolean required = mapping.scope().nullability() != Nullability.FORCED_NULL && mapping.isMandatory();
        Optional<Annotation> joinTable = mapping.joinTable();
        if (joinTable.isPresent()) {
            return inJoinTable(mapping, target, joinTable.get(), required);
        }
        List<Annotation> given = mapping.joinColumns();
        references.bind(target, given);
        return new JoinColumns(context)
                .join(request(context, mapping, mapping.table(), target, given, required)
                        .copying(copied));
    }

    private Joined inJoinTable(ToOneMapping mapping, EntityBinding target, Annotation joinTable, boolean required) {
        keys.accept(mapping.scope().owner());
        List<Annotation> own = mapping.joinColumns();
        boolean inverse = own.isEmpty();
        List<Annotation> given = inverse ? joinTable.annotations("inverseJoinColumns") : own;
        TableBuilder table = new JoinTables(context).ofToOne(mapping.scope(), mapping.attribute(), target, joinTable);
        boolean implied = inverse && context.profile().requiresJoinTablesOfToOnes();
        return new JoinColumns(context).join(request(context, mapping, table, target, given, implied || required));
    }

    /** The request for the columns of an association in a table. */
    static JoinRequest request(
            ReadingContext context,
            ToOneMapping mapping,
            TableBuilder table,
            EntityBinding target,
            List<Annotation> given,
            boolean mandatory) {
        String attribute = mapping.attribute().name();
        return new JoinRequest(
                table,
                target,
                given,
                referenced ->
                        context.namer().joinColumn(attribute, target.table().logical(), referenced),
                mandatory,
                mapping.attribute(),
                mapping.attribute().member());
    }
}
