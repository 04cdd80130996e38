package dev.retort.processor.entity.binding;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;
import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.processor.entity.binding.EntityBinding.Secondary;
import dev.retort.processor.entity.model.EntityClass;
import dev.retort.processor.entity.model.Inheritance;
import dev.retort.processor.entity.table.CommentText;
import dev.retort.processor.entity.table.DialectOverrides;
import dev.retort.processor.entity.table.ForeignKeyOptions;
import dev.retort.processor.entity.table.TableAnnotations;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.view.Annotation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of each entity and its secondary tables. */
public record EntityTables(ReadingContext context) {

    /** Makes the binding of an entity; its parent is bound already. */
    public EntityBinding bind(EntityClass entity) {
        EntityClass parentClass = entity.parent();
        EntityBinding parent = parentClass == null ? null : context.bindings().get(parentClass);
        EntityBinding binding = new EntityBinding(entity, parent, table(entity, parent));
        for (Annotation annotation : entity.annotations().all(JPA, "SecondaryTable")) {
            addSecondary(binding, annotation);
        }
        return binding;
    }

    private TableBuilder table(EntityClass entity, @Nullable EntityBinding parent) {
        if (parent != null && entity.inheritance() == Inheritance.SINGLE_TABLE) {
            return parent.table();
        }
        Optional<Annotation> annotation = entity.annotations().find(JPA, "Table");
        String declaredName = annotation.map(each -> each.string("name")).orElse("");
        String logical = declaredName.isBlank()
                ? context.namer().entityTable(entity.name())
                : context.namer().logical(declaredName);
        TableBuilder repeated =
                parent == null || entity.inheritance() != Inheritance.TABLE_PER_CLASS ? null : parent.table();
        TableBuilder table =
                context.tables().get(annotation.map(TableAnnotations::schema).orElse(""), logical, repeated);
        annotation.ifPresent(each -> new TableAnnotations(context.namer()).addKeys(table, each));
        annotation.ifPresent(each -> new TableAnnotations(context.namer()).addRemarks(table, each));
        remark(entity, table);
        hideWhereNoTable(entity, table);
        context.origins().put(table.name(), entity.type());
        return table;
    }

    private void remark(EntityClass entity, TableBuilder table) {
        CommentText.of(entity.annotations(), "").ifPresent(table::setComment);
        DialectOverrides.checks(entity.annotations(), "").forEach(table::add);
    }

    /** A view or a query is not a table; neither is an abstract class whose subclasses have a table each. */
    private static void hideWhereNoTable(EntityClass entity, TableBuilder table) {
        boolean union = entity.inheritance() == Inheritance.TABLE_PER_CLASS
                && entity.isAbstract()
                && !entity.children().isEmpty();
        if (union
                || entity.annotations().has(HIBERNATE, "Subselect")
                || entity.annotations().has(HIBERNATE, "View")) {
            table.hide();
        }
        entity.annotations().find(HIBERNATE, "View").ifPresent(view -> table.setQuery(view.string("query")));
    }

    private void addSecondary(EntityBinding binding, Annotation annotation) {
        TableBuilder table = context.tables()
                .get(TableAnnotations.schema(annotation), context.namer().logical(annotation.string("name")));
        TableAnnotations parts = new TableAnnotations(context.namer());
        parts.addKeys(table, annotation);
        parts.addRemarks(table, annotation);
        CommentText.of(binding.entity().annotations(), annotation.string("name"))
                .ifPresent(table::setComment);
        ForeignKeyOptions rule = ForeignKeyOptions.of(annotation.annotation("foreignKey"));
        binding.secondaries().add(new Secondary(table, annotation.annotations("pkJoinColumns"), rule, List.of()));
        context.origins().put(table.name(), binding.entity().type());
    }
}
