package dev.retort.processor.entity;

import dev.retort.processor.entity.naming.Hashed;
import dev.retort.processor.entity.naming.Namer;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Check;
import dev.retort.schema.IndexPart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What {@code @Table}, {@code @SecondaryTable}, {@code @JoinTable} and {@code @CollectionTable} say beside names. */
record TableParts(Namer namer) {

    /** Adds the unique constraints and indexes. */
    void addKeys(TableBuilder table, Annotation annotation) {
        annotation.annotations("uniqueConstraints").forEach(each -> addUnique(table, each));
        annotation.annotations("indexes").forEach(each -> addIndex(table, each));
    }

    /** Adds the checks and the comment. */
    void addRemarks(TableBuilder table, Annotation annotation) {
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
            table.add(new TableBuilder.Unique(
                    constraint.string("name"), physical(written), true, Hashed.constraint(table.name(), written)));
        }
    }

    private void addIndex(TableBuilder table, Annotation index) {
        List<String> parts = new ArrayList<>();
        List<String> written = new ArrayList<>();
        boolean expression = false;
        for (String said : split(index.string("columnList"))) {
            IndexPart part = IndexPart.parse(said);
            boolean column = !part.text().startsWith("(");
            expression |= !column;
            written.add(part.text());
            parts.add(
                    part.withText(column ? physical(part.text()) : part.text()).toString());
        }
        if (parts.isEmpty()) {
            return;
        }
        if (index.bool("unique") && !expression) {
            table.add(new TableBuilder.Unique(
                    index.string("name"), physical(written), true, Hashed.index(table.name(), written)));
        } else {
            table.add(new TableBuilder.Index(index.string("name"), parts, index.bool("unique"), written));
        }
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
