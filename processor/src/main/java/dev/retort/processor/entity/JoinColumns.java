package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.processor.entity.References.Pair;
import dev.retort.processor.entity.References.Resolved;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The columns that refer to another table: as {@code @JoinColumn}s say, or one for each column of the other's key. */
record JoinColumns(Context context) {

    /**
     * What is to be joined.
     *
     * @param table the table of the new columns
     * @param target the entity referred to
     * @param given the {@code @JoinColumn}s, {@code @PrimaryKeyJoinColumn}s or {@code @MapKeyJoinColumn}s; may be empty
     * @param implicitName the logical name for a referenced column's logical name
     * @param mandatory whether the columns are not null whatever is said
     * @param attribute the attribute that refers; null for a class
     * @param origin the member or class that asks for the columns
     */
    record Request(
            TableBuilder table,
            EntityBinding target,
            List<Annotation> given,
            UnaryOperator<String> implicitName,
            boolean mandatory,
            @Nullable Attribute attribute,
            Element origin) {}

    /**
     * Columns that refer to others.
     *
     * @param table the table that they are in
     * @param pairs the referring columns and the referenced one of each
     * @param target the referenced table
     * @param toPrimaryKey whether that table's primary key is referred to
     */
    record Joined(TableBuilder table, Map<String, String> pairs, TableBuilder target, boolean toPrimaryKey) {
        List<String> columns() {
            return List.copyOf(pairs.keySet());
        }
    }

    /** Adds the columns to the table. */
    Joined join(Request request) {
        Resolved resolved = new References(context.findings()).resolve(request);
        Map<String, String> added = new LinkedHashMap<>();
        for (Pair pair : resolved.pairs()) {
            MappedColumn column = column(request, pair);
            request.table().add(column);
            added.put(column.name(), pair.referenced().name());
        }
        return new Joined(request.table(), added, resolved.table(), resolved.toPrimaryKey());
    }

    private MappedColumn column(Request request, Pair pair) {
        Optional<Annotation> given = pair.given();
        MappedColumn referenced = pair.referenced();
        String said = given.map(each -> each.string("name")).orElse("");
        String logical = said.isBlank()
                ? request.implicitName().apply(referenced.logical())
                : context.namer().logical(said);
        String name = context.namer().column(logical);
        String definition = given.map(each -> each.string("columnDefinition")).orElse("");
        ColumnType type = definition.isBlank() ? referenced.type() : new ColumnType.Definition(definition);
        boolean nullable =
                !request.mandatory() && given.filter(each -> !isNullable(each)).isEmpty();
        List<Check> checks = given.stream()
                .flatMap(each -> each.annotations("check").stream())
                .map(check -> new Check(check.string("name"), name, check.string("constraint")))
                .toList();
        Column column = new Column(name, type, nullable)
                .withComment(given.map(each -> each.string("comment")).orElse(""));
        return new MappedColumn(
                said.isBlank() ? name : logical,
                marked(column, request.attribute()),
                referenced.shape(),
                given.filter(each -> each.bool("unique")).isPresent(),
                checks,
                request.origin());
    }

    /** A {@code @PrimaryKeyJoinColumn} has no member {@code nullable}; a key is never null. */
    private static boolean isNullable(Annotation given) {
        return given.bool("nullable") && !given.name().equals("PrimaryKeyJoinColumn");
    }

    private static Column marked(Column column, @Nullable Attribute attribute) {
        if (attribute == null || attribute.isPlural()) {
            return column;
        }
        Column marked = attribute
                .annotations()
                .find(HIBERNATE, "ColumnDefault")
                .map(each -> column.withDefault(each.string("value")))
                .orElse(column);
        return ColumnMarks.comment(attribute.annotations(), "")
                .map(marked::withComment)
                .orElse(marked);
    }

    /** Adds the foreign key of joined columns, if there is to be one. */
    void addForeignKey(Joined joined, EntityBinding entity, KeyRule rule) {
        if (rule.wanted() && !joined.pairs().isEmpty()) {
            joined.table()
                    .add(new TableBuilder.Reference(
                            rule.name(),
                            joined.pairs(),
                            joined.target(),
                            joined.toPrimaryKey(),
                            entity.entity().type().getQualifiedName().toString(),
                            rule.onDelete(),
                            rule.onUpdate()));
        }
    }
}
