package dev.retort.processor.entity.naming;

import dev.retort.schema.Check;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a hash to a generated name that another constraint has already. First come, first served: tables by name, and in a table
 * primary key, unique constraints, foreign keys, checks, indexes.
 */
final class DistinctNames {
    private final Set<String> taken = new HashSet<>();

    Schema of(Schema schema) {
        return schema.mapTables(this::distinct);
    }

    private Table distinct(Table table) {
        return table.withPrimaryKey(distinct(table.name(), table.primaryKey()))
                .withUniques(table.uniques().stream()
                        .map(unique -> unique.withName(name(unique.name(), "uq", table.name(), unique.columns())))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(key -> distinct(table.name(), key))
                        .toList())
                .withChecks(table.checks().stream()
                        .map(check -> distinct(table.name(), check))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> index.withName(name(
                                index.name(),
                                "ix",
                                table.name(),
                                index.parts().stream().map(IndexPart::text).toList())))
                        .toList());
    }

    private @Nullable PrimaryKey distinct(String table, @Nullable PrimaryKey key) {
        return key == null ? null : key.withName(name(key.name(), "pk", table, List.of()));
    }

    private ForeignKey distinct(String table, ForeignKey key) {
        return new ForeignKey(
                name(key.name(), "fk", table, key.columns()),
                key.columns(),
                key.table(),
                key.references(),
                key.onDelete(),
                key.onUpdate());
    }

    private Check distinct(String table, Check check) {
        List<String> columns = check.column().isEmpty() ? List.of() : List.of(check.column());
        return check.withName(name(check.name(), "ck", table, columns));
    }

    private String name(String name, String kind, String table, List<String> columns) {
        boolean generated = name.equals(ReadableName.of(kind, Names.simple(table), columns));
        if (taken.add(key(table, name)) || !generated) {
            return name;
        }
        List<String> parts = new ArrayList<>(List.of(kind, Names.simple(table)));
        parts.addAll(columns);
        String other = ReadableName.hashed(parts, "");
        taken.add(key(table, other));
        return other;
    }

    /** Tables of different schemas may have constraints of one name. */
    private static String key(String table, String name) {
        String schema = table.substring(0, table.length() - Names.simple(table).length());
        return Names.key(schema + name);
    }
}
