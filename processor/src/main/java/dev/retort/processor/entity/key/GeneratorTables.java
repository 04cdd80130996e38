package dev.retort.processor.entity.key;

import dev.retort.processor.diff.semantics.TableNumbers;
import dev.retort.processor.entity.binding.GeneratedColumn;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.TableAnnotations;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Adds the tables in which generators store their last value: {@code hibernate_sequences (sequence_name, next_val)}. */
record GeneratorTables(ReadingContext context) {
    private static final String SEGMENT_COLUMN = "sequence_name";
    private static final String VALUE_COLUMN = "next_val";
    private static final int INCREMENT = 50;
    private static final ColumnType SEGMENT_TYPE = Types.varchar(255);

    /**
     * Adds the table of a {@code @TableGenerator}, or the implicit one if there is no such annotation.
     *
     * @param name the generator's name for an implicit table
     */
    void add(GeneratedColumn id, Optional<Annotation> generator, String name) {
        String generatorName = generator.map(each -> each.string("name")).orElse(name);
        String implicit = generatorName.isBlank() ? context.namer().generatorTable() : generatorName;
        String table = value(generator, "table", implicit);
        String schema = generator.map(TableAnnotations::schema).orElse("");
        add(
                id,
                schema.isBlank() ? table : schema + "." + table,
                value(generator, "pkColumnName", SEGMENT_COLUMN),
                value(generator, "valueColumnName", VALUE_COLUMN),
                new Numbers(
                        value(generator, "pkColumnValue", ""),
                        generator
                                .map(each -> each.integer("allocationSize", INCREMENT))
                                .orElse(INCREMENT),
                        generator.map(each -> each.integer("initialValue", 0)).orElse(0)));
    }

    private static String value(Optional<Annotation> generator, String element, String defaultValue) {
        return generator
                .map(each -> each.string(element))
                .filter(value -> !value.isBlank())
                .orElse(defaultValue);
    }

    /** Adds the table of a {@code @GenericGenerator} or of an annotation of a project's own, whose generator has no name. */
    void add(GeneratedColumn id, String generator, Map<String, String> parameters) {
        String implicit = generator.isBlank() ? context.namer().generatorTable() : generator;
        String table = parameters.getOrDefault("table_name", implicit);
        String schema = parameters.getOrDefault("schema", "");
        add(
                id,
                schema.isBlank() ? table : schema + "." + table,
                parameters.getOrDefault("segment_column_name", SEGMENT_COLUMN),
                parameters.getOrDefault("value_column_name", VALUE_COLUMN),
                new Numbers(
                        parameters.getOrDefault("segment_value", ""),
                        number(parameters.get("increment_size"), INCREMENT),
                        number(parameters.get("initial_value"), 1) - 1));
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /**
     * How a generator takes numbers.
     *
     * @param key the key of its row; empty for the name of the table whose keys they are
     * @param increment how many it takes at once
     * @param initial the number before the first one
     */
    private record Numbers(String key, int increment, int initial) {}

    private void add(GeneratedColumn id, String logical, String segment, String value, Numbers numbers) {
        int dot = logical.lastIndexOf('.');
        String schema = dot < 0 ? "" : logical.substring(0, dot);
        TableBuilder table = context.tables().get(schema, context.namer().logical(logical.substring(dot + 1)));
        String key = context.namer().column(context.namer().logical(segment));
        String number = context.namer().column(context.namer().logical(value));
        Element origin = id.attribute().member();
        table.add(column(segment, new Column(key, SEGMENT_TYPE, false), origin));
        table.add(column(value, new Column(number, Types.bigint(), true), origin));
        table.setPrimaryKey(List.of(key));
        String rowKey = numbers.key().isEmpty() ? simple(id.table().name()) : numbers.key();
        NumberedTables.of(id, context)
                .map(rows -> new TableNumbers(
                        rows, id.column(), table.name(), key, number, rowKey, numbers.increment(), numbers.initial()))
                .map(TableNumbers::fact)
                .forEach(context.facts()::add);
    }

    /** The name without schema and quotes, as Hibernate writes it into the row. */
    private static String simple(String table) {
        return table.substring(table.lastIndexOf('.') + 1).replace("`", "");
    }

    private static MappedColumn column(String logical, Column column, Element origin) {
        return new MappedColumn(logical, column, column.type(), false, List.of(), origin);
    }
}
