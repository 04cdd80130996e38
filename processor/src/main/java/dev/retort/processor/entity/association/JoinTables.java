package dev.retort.processor.entity.association;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.join.SecondaryTableKeys;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.ForeignKeyOptions;
import dev.retort.processor.entity.table.TableAnnotations;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.view.Annotation;
import java.util.List;
import java.util.Optional;

/** Creates join tables from their annotations. */
record JoinTables(ReadingContext context) {
    /** The join table of a to-one association: a further table of the owner, keyed by it. */
    TableBuilder ofToOne(BindingScope scope, Attribute attribute, EntityBinding target, Annotation annotation) {
        TableBuilder table = table(Optional.of(annotation), implicitName(scope, attribute, target), attribute);
        new TableAnnotations(context.namer()).addRemarks(table, annotation);
        ForeignKeyOptions rule =
                ForeignKeyOptions.unspecified().unless(attribute.annotations().has(HIBERNATE, "NotFound"));
        scope.owner()
                .secondaries()
                .add(new EntityBinding.Secondary(table, annotation.annotations("joinColumns"), rule, List.of()));
        new SecondaryTableKeys(context).bind(scope.owner());
        return table;
    }

    /** The name of a join table that no annotation names. */
    String implicitName(BindingScope scope, Attribute attribute, EntityBinding target) {
        return context.namer()
                .joinTable(scope.owner().table().logical(), target.table().logical(), attribute.name());
    }

    /** The table that a {@code @JoinTable} or {@code @CollectionTable} describes. */
    TableBuilder table(Optional<Annotation> annotation, String implicitName, Attribute attribute) {
        String declaredName = annotation.map(each -> each.string("name")).orElse("");
        String schema = annotation.map(TableAnnotations::schema).orElse("");
        TableBuilder table = context.tables()
                .get(
                        schema,
                        declaredName.isBlank() ? implicitName : context.namer().logical(declaredName));
        annotation.ifPresent(each -> new TableAnnotations(context.namer()).addKeys(table, each));
        context.origins().put(table.name(), attribute.member());
        return table;
    }
}
