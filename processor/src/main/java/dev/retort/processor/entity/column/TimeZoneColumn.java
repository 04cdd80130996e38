package dev.retort.processor.entity.column;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.CommentText;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The column that keeps the offset of a time beside it: {@code @TimeZoneStorage(COLUMN)}; with {@code AUTO} where the database keeps none
 * itself.
 */
record TimeZoneColumn(ReadingContext context) {
    private static final Set<String> WITH_ZONE =
            Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.OffsetTime");

    private static final Set<String> STORAGES = Set.of("COLUMN", "AUTO");

    /** Whether an attribute has such a column. */
    static boolean isWanted(Attribute attribute) {
        return attribute.type() instanceof DeclaredType declared
                && WITH_ZONE.contains(
                        ((TypeElement) declared.asElement()).getQualifiedName().toString())
                && attribute
                        .annotations()
                        .find(HIBERNATE, "TimeZoneStorage")
                        .filter(each -> STORAGES.contains(each.constant("value")))
                        .isPresent();
    }

    /** The time's own column: all of a {@code @Column} counts if it gives a name, and else only its digits of a second. */
    static MappedColumn time(MappedColumn column, Attribute attribute, Optional<Annotation> given) {
        boolean nullable = !isNamed(given) || given.get().bool("nullable");
        MappedColumn plain = isNamed(given)
                ? column
                : column.withType(column.shape()).withUnique(false).withChecks(List.of());
        String comment = CommentText.of(attribute.annotations(), "")
                .orElse(isNamed(given) ? given.get().string("comment") : "");
        return plain.with(new Column(column.name(), plain.type(), nullable).withComment(comment));
    }

    /** Adds the column for an attribute that wants it; the time's own column is bound already. */
    void bind(Attribute attribute, MappedProperty property, MappedColumn time, Optional<Annotation> given) {
        MappedColumn zone = property.table().add(column(attribute, time, given.filter(each -> isNamed(given))));
        property.setColumns(List.of(time.name(), zone.name()));
        property.setOptional(true);
        if (isAutomatic(attribute)
                && !isNamed(given)
                && given.isPresent()
                && !given.get().bool("nullable")) {
            context.findings()
                    .remark(
                            Problem.TIME_ZONE_COLUMN,
                            attribute.member(),
                            ("%s is NOT NULL on databases that keep the offset in it, and nullable on those with a separate offset column,"
                                            + " because of %s. Retort makes it nullable everywhere. Give its @Column a name to make it NOT NULL everywhere.")
                                    .formatted(attribute, "@TimeZoneStorage(AUTO)"));
        }
    }

    private MappedColumn column(Attribute attribute, MappedColumn time, Optional<Annotation> ofTime) {
        Optional<Annotation> own = attribute.annotations().find(HIBERNATE, "TimeZoneColumn");
        String declaredName = own.map(each -> each.string("name")).orElse(time.logical() + "_tz");
        String logical = declaredName.isBlank()
                ? context.namer().basicColumn("zoneOffset")
                : context.namer().logical(declaredName);
        Optional<Annotation> given = own.or(() -> ofTime);
        String definition = given.map(each -> each.string("columnDefinition")).orElse("");
        ColumnType type = definition.isBlank() ? Types.integer() : Types.definition(definition);
        Column column = new Column(
                        context.namer().column(logical), type, time.column().nullable())
                .withComment(given.map(each -> each.string("comment")).orElse(""));
        if (!context.profile().commentsFirstColumnOnly()) {
            column = CommentText.of(attribute.annotations(), "")
                    .map(column::withComment)
                    .orElse(column);
        }
        column = isAutomatic(attribute) ? column.notOn("h2", "oracle", "sqlserver") : column;
        return new MappedColumn(logical, column, Types.integer(), false, List.of(), attribute.member());
    }

    /** Whether the column is there only where the database keeps no offset itself. */
    private static boolean isAutomatic(Attribute attribute) {
        return attribute
                .annotations()
                .find(HIBERNATE, "TimeZoneStorage")
                .filter(each -> each.constant("value").equals("AUTO"))
                .isPresent();
    }

    private static boolean isNamed(Optional<Annotation> given) {
        return given.filter(each -> !each.string("name").isBlank()).isPresent();
    }
}
