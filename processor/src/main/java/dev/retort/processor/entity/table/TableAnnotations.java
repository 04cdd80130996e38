package dev.retort.processor.entity.table;

import dev.retort.processor.entity.naming.HashedName;
import dev.retort.processor.entity.naming.Namer;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Check;
import dev.retort.schema.IndexPart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads constraints, indexes, checks and comments from {@code @Table}, {@code @SecondaryTable}, {@code @JoinTable} and {@code @CollectionTable}. */
public record TableAnnotations(Namer namer) {

    /** The schema that an annotation gives. Its catalog is not used: what a catalog means differs between databases. */
    public static String schema(Annotation annotation) {
        return annotation.string("schema");
    }

    /** Adds the unique constraints and indexes. */
    public void addKeys(TableBuilder table, Annotation annotation) {
        table.setDeclaration(annotation.qualifiedName());
        annotation.annotations("uniqueConstraints").forEach(each -> addUnique(table, each));
        annotation.annotations("indexes").forEach(each -> addIndex(table, each));
    }

    /** Adds the checks and the comment. */
    public void addRemarks(TableBuilder table, Annotation annotation) {
        annotation
                .annotations("check")
                .forEach(check -> table.add(new Check(check.string("name"), "", check.string("constraint"))));
        if (!annotation.string("comment").isBlank()) {
            table.setComment(annotation.string("comment"));
        }
    }

    private void addUnique(TableBuilder table, Annotation constraint) {
        List<String> written = constraint.strings("columnNames");
        if (!written.isEmpty()) {
            table.add(new MappedUnique(
                    constraint.string("name"), physical(written), true, HashedName.constraint(table.name(), written)));
        }
    }

    private void addIndex(TableBuilder table, Annotation index) {
        List<String> parts = new ArrayList<>();
        List<String> written = new ArrayList<>();
        boolean expression = false;
        for (String item : split(index.string("columnList"))) {
            IndexPart part = IndexPart.parse(item);
            boolean column = !isExpression(part);
            expression |= !column;
            written.add(part.text());
            parts.add(
                    part.withText(column ? physical(part.text()) : part.text()).toString());
        }
        if (parts.isEmpty()) {
            return;
        }
        if (index.bool("unique") && !expression) {
            table.add(new MappedUnique(
                    index.string("name"), physical(written), true, HashedName.index(table.name(), written)));
        } else {
            table.add(new MappedIndex(index.string("name"), parts, index.bool("unique"), written));
        }
    }

    /** Whether a part of an index is SQL; anything that is not in parentheses is a column's name. */
    static boolean isExpression(IndexPart part) {
        return part.text().startsWith("(");
    }

    private static List<String> split(String columnList) {
        return Stream.of(columnList.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private List<String> physical(List<String> names) {
        return names.stream().map(this::physical).toList();
    }

    private String physical(String name) {
        return namer.column(namer.logical(name));
    }
}
