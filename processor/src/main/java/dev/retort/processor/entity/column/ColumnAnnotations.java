package dev.retort.processor.entity.column;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.processor.entity.table.CommentText;
import dev.retort.processor.entity.table.DialectOverrides;
import dev.retort.processor.entity.table.MappedColumn;
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
final class ColumnAnnotations {
    private ColumnAnnotations() {}

    /** A column with what the annotations of its member say of it. */
    static MappedColumn apply(
            MappedColumn column, Annotations annotations, Optional<Annotation> given, HibernateProfile profile) {
        List<Check> ofColumn = given.stream()
                .flatMap(each -> each.annotations("check").stream())
                .map(check -> new Check(check.string("name"), column.name(), check.string("constraint")))
                .toList();
        List<Check> declared = DialectOverrides.checks(annotations, column.name());
        boolean alone = ofColumn.size() + declared.size() == 1
                && column.type().equals(column.type().unchecked());
        List<Check> checks = new ArrayList<>(column.checks());
        checks.addAll(profile.separatesRepeatedChecks() && !alone ? ofTable(ofColumn) : ofColumn);
        checks.addAll(profile.separatesRepeatedChecks() && declared.size() > 1 ? ofTable(declared) : declared);
        return column.with(withDefaultAndComment(column.column(), annotations, given))
                .withChecks(checks);
    }

    private static List<Check> ofTable(List<Check> checks) {
        return checks.stream()
                .map(check -> new Check(check.name(), "", check.expression()))
                .toList();
    }

    private static Column withDefaultAndComment(Column plain, Annotations annotations, Optional<Annotation> given) {
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
        String comment = CommentText.of(annotations, "")
                .orElse(given.map(each -> each.string("comment")).orElse(""));
        return column.withCollation(collation).withComment(comment);
    }
}
