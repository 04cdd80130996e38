package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Optional;

/** The column that keeps the offset of a time beside it: {@code @TimeZoneStorage(COLUMN)}. */
record TimeZoneColumn(Context context) {

    /** Adds the column for an attribute that wants it; the time's own column is bound already. */
    void bind(Attribute attribute, Property property) {
        boolean wanted = attribute
                .annotations()
                .find(HIBERNATE, "TimeZoneStorage")
                .filter(each -> each.constant("value").equals("COLUMN"))
                .isPresent();
        Optional<MappedColumn> time = property.columns().stream()
                .flatMap(column -> property.table().column(column).stream())
                .findFirst();
        if (wanted && time.isPresent()) {
            MappedColumn zone = property.table().add(column(attribute, time.get()));
            property.setColumns(List.of(time.get().name(), zone.name()));
        }
    }

    private MappedColumn column(Attribute attribute, MappedColumn time) {
        Optional<Annotation> given = attribute.annotations().find(HIBERNATE, "TimeZoneColumn");
        String said = given.map(each -> each.string("name")).orElse("");
        String logical = context.namer().logical(said.isBlank() ? time.logical() + "_tz" : said);
        String definition = given.map(each -> each.string("columnDefinition")).orElse("");
        ColumnType type = definition.isBlank() ? Types.integer() : Types.definition(definition);
        Column column = new Column(
                        context.namer().column(logical), type, time.column().nullable())
                .withComment(given.map(each -> each.string("comment")).orElse(""));
        return new MappedColumn(logical, column, Types.integer(), false, List.of(), attribute.member());
    }
}
