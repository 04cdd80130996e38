package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;
import static dev.retort.processor.entity.view.Family.JPA;

import dev.retort.processor.entity.EntityBinding.Secondary;
import dev.retort.processor.entity.model.EntityClass;
import dev.retort.processor.entity.model.Inheritance;
import dev.retort.processor.entity.view.Annotation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of each entity and its secondary tables. */
record EntityTables(Context context) {

    /** Makes the binding of an entity; its parent is bound already. */
    EntityBinding bind(EntityClass entity) {
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
        String said = annotation.map(each -> each.string("name")).orElse("");
        String logical = said.isBlank()
                ? context.namer().entityTable(entity.name())
                : context.namer().logical(said);
        TableBuilder repeated =
                parent == null || entity.inheritance() != Inheritance.TABLE_PER_CLASS ? null : parent.table();
        TableBuilder table =
                context.tables().get(annotation.map(EntityTables::schema).orElse(""), logical, repeated);
        annotation.ifPresent(each -> new TableParts(context.namer()).addKeys(table, each));
        annotation.ifPresent(each -> new TableParts(context.namer()).addRemarks(table, each));
        remark(entity, table);
        hideWhereNoTable(entity, table);
        context.origins().put(table.name(), entity.type());
        return table;
    }

    private void remark(EntityClass entity, TableBuilder table) {
        ColumnMarks.comment(entity.annotations(), "").ifPresent(table::setComment);
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
        TableBuilder table =
                context.tables().get(schema(annotation), context.namer().logical(annotation.string("name")));
        TableParts parts = new TableParts(context.namer());
        parts.addKeys(table, annotation);
        parts.addRemarks(table, annotation);
        ColumnMarks.comment(binding.entity().annotations(), annotation.string("name"))
                .ifPresent(table::setComment);
        KeyRule rule = KeyRule.of(annotation.annotation("foreignKey"));
        binding.secondaries().add(new Secondary(table, annotation.annotations("pkJoinColumns"), rule, List.of()));
        context.origins().put(table.name(), binding.entity().type());
    }

    /** The schema that an annotation gives. A catalog is none: see {@link DatabaseFacts}. */
    static String schema(Annotation annotation) {
        return annotation.string("schema");
    }
}
