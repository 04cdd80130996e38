package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotation;
import java.util.List;
import java.util.Optional;

/** The tables between entities: made, named, given what their annotation says of them. */
final class JoinTables {
    private final Binders binders;

    JoinTables(Binders binders) {
        this.binders = binders;
    }

    /** The join table of a to-one association: a further table of the owner, keyed by it. */
    TableBuilder ofToOne(Holder holder, Attribute attribute, EntityBinding target, Annotation annotation) {
        TableBuilder table = table(Optional.of(annotation), implicitName(holder, attribute, target), attribute);
        new TableParts(binders.context().namer()).addRemarks(table, annotation);
        KeyRule rule = KeyRule.unsaid().unless(attribute.annotations().has(HIBERNATE, "NotFound"));
        holder.owner()
                .secondaries()
                .add(new EntityBinding.Secondary(table, annotation.annotations("joinColumns"), rule, List.of()));
        binders.keys().bindSecondaries(holder.owner());
        return table;
    }

    /** The name of a join table that no annotation names. */
    String implicitName(Holder holder, Attribute attribute, EntityBinding target) {
        return binders.context()
                .namer()
                .joinTable(holder.owner().table().logical(), target.table().logical(), attribute.name());
    }

    /** The table that a {@code @JoinTable} or {@code @CollectionTable} describes. */
    TableBuilder table(Optional<Annotation> annotation, String implicitName, Attribute attribute) {
        Context context = binders.context();
        String said = annotation.map(each -> each.string("name")).orElse("");
        String schema = annotation.map(EntityTables::schema).orElse("");
        TableBuilder table = context.tables()
                .get(schema, said.isBlank() ? implicitName : context.namer().logical(said));
        annotation.ifPresent(each -> new TableParts(context.namer()).addKeys(table, each));
        context.origins().put(table.name(), attribute.member());
        return table;
    }
}
