package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What annotations beside {@code @Column} say of a column: {@code @ColumnDefault}, {@code @GeneratedColumn}, {@code @Collate}, {@code
 * @Comment}, {@code @Check}; and the checks and the comment within {@code @Column}.
 */
final class ColumnMarks {
    private ColumnMarks() {}

    /** A column with what the annotations of its member say of it. */
    static MappedColumn apply(MappedColumn column, Annotations annotations, Optional<Annotation> given) {
        List<Check> checks = new ArrayList<>(column.checks());
        given.stream()
                .flatMap(each -> each.annotations("check").stream())
                .forEach(check ->
                        checks.add(new Check(check.string("name"), column.name(), check.string("constraint"))));
        checks.addAll(DialectOverrides.checks(annotations, column.name()));
        return column.with(marked(column.column(), annotations, given)).withChecks(checks);
    }

    private static Column marked(Column plain, Annotations annotations, Optional<Annotation> given) {
        Column column = plain;
        Optional<Sql> generated = DialectOverrides.sql(annotations, "GeneratedColumn", "value");
        Optional<Sql> defaulted = DialectOverrides.sql(annotations, "ColumnDefault", "value");
        if (generated.isPresent()) {
            column = column.generatedAs(generated.get());
        } else if (defaulted.isPresent()) {
            column = column.withDefault(defaulted.get());
        }
        String collation = annotations
                .find(HIBERNATE, "Collate")
                .map(each -> each.string("value"))
                .orElse("");
        String comment = comment(annotations, "")
                .orElse(given.map(each -> each.string("comment")).orElse(""));
        return column.withCollation(collation).withComment(comment);
    }

    /** The {@code @Comment} on something: a table's name, a column's, or with an empty text on the member or class itself. */
    static Optional<String> comment(Annotations annotations, String on) {
        return annotations.all(HIBERNATE, "Comment").stream()
                .filter(comment -> comment.string("on").equalsIgnoreCase(on))
                .map(comment -> comment.string("value"))
                .findFirst();
    }
}
