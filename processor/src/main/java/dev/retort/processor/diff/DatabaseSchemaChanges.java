package dev.retort.processor.diff;

import dev.retort.operation.CreateSchema;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Database schemas that tables and sequences are put into. */
final class DatabaseSchemaChanges {
    private DatabaseSchemaChanges() {}

    /** The database schemas that get their first table or sequence. */
    static List<PlannedOperation> create(SchemaComparison comparison) {
        Map<String, String> known = of(comparison.now());
        return of(comparison.goal()).entrySet().stream()
                .filter(schema -> !known.containsKey(schema.getKey()))
                .map(schema -> PlannedOperation.of(new CreateSchema(schema.getValue())))
                .toList();
    }

    /** The schemas by what is equal in equal names. */
    private static Map<String, String> of(Schema schema) {
        Map<String, String> schemas = new TreeMap<>();
        Stream.concat(
                        schema.tables().stream().map(Table::name),
                        schema.sequences().stream().map(Sequence::name))
                .map(Names::schema)
                .filter(name -> !name.isEmpty())
                .forEach(name -> schemas.putIfAbsent(Names.key(name), name));
        return schemas;
    }
}
