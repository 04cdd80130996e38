package dev.retort.processor.entity.history;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import dev.retort.schema.Check;
import dev.retort.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * {@code @Temporal}: beside the table of an entity or a collection one with the rows of the past. It has the same columns, and two that
 * say from when to when a row was true.
 */
public final class TemporalHistoryTables {
    private static final int MICROSECONDS = 6;

    private final RowCopyTables tables;

    public TemporalHistoryTables(ReadingContext context) {
        this.tables = new RowCopyTables(context);
    }

    /** Adds the tables for an entity and its collections; all of its columns are there already. */
    public void bind(EntityBinding entity) {
        if (entity.parent() == null) {
            tables.of(entity.entity(), "Temporal").ifPresent(temporal -> bindEntity(entity, temporal));
        }
        tables.collections(entity, this::bindCollection);
    }

    private void bindEntity(EntityBinding root, Annotation temporal) {
        Optional<String> version = root.properties().values().stream()
                .filter(property ->
                        property.attribute() != null && property.attribute().has("Version"))
                .flatMap(property -> property.columns().stream())
                .findFirst();
        TableBuilder history = tables.copyOf(
                root.table(), root.entity().annotations().find(HIBERNATE, "Temporal.HistoryTable"), "_history");
        String start = bind(root.table(), history, temporal, root.entity().type());
        List<String> key = new ArrayList<>(root.key());
        key.add(version.orElse(start));
        history.setPrimaryKey(key);
        history.partitionBy(root.table().partition());
    }

    private void bindCollection(MappedProperty property) {
        Attribute attribute = property.attribute();
        MappedProperty.CollectionColumns columns = property.collection();
        if (attribute == null || columns == null || isOfTarget(property, columns)) {
            return;
        }
        Annotations own = attribute.annotations();
        tables.of(attribute, "Temporal").ifPresent(temporal -> {
            TableBuilder history =
                    tables.copyOf(columns.table(), own.find(HIBERNATE, "Temporal.HistoryTable"), "_history");
            String start = bind(columns.table(), history, temporal, attribute.member());
            if (!columns.table().primaryKey().isEmpty()) {
                List<String> key = new ArrayList<>(columns.table().primaryKey());
                key.add(start);
                history.setPrimaryKey(key);
            }
        });
    }

    private static boolean isOfTarget(MappedProperty property, MappedProperty.CollectionColumns columns) {
        EntityBinding target = property.target();
        return target != null && target.tables().anyMatch(table -> table == columns.table());
    }

    /** Fills the table and gives the column from when. */
    private String bind(TableBuilder from, TableBuilder history, Annotation temporal, Element origin) {
        tables.copyWithUniqueness(from, history);
        int precision = temporal.integer("secondPrecision", -1);
        ColumnType type = tables.changesetId(precision < 0 ? MICROSECONDS : precision);
        String start = tables.add(history, temporal.string("rowStart"), type, false, origin);
        String end = tables.add(history, temporal.string("rowEnd"), type, true, origin);
        history.add(new Check("", "", end + " is null or " + end + " > " + start));
        return start;
    }
}
