package dev.retort.dialect.mysql;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An index that MySQL makes for a foreign key that no other index serves: named as the key, over its columns. It goes when another
 * index comes that serves the key, and stays when the key goes (MySQL 8.0, FOREIGN KEY Constraints).
 */
record MySqlImpliedIndex(String name, List<String> columns) {

    /** Those of a table whose constraints all have names. */
    static List<MySqlImpliedIndex> of(Table table) {
        List<MySqlImpliedIndex> implied = new ArrayList<>();
        unserved(table).forEach(key -> add(implied, new MySqlImpliedIndex(key.name(), key.columns())));
        return implied;
    }

    /** The foreign keys of a table that no index serves but an implied one. */
    static List<ForeignKey> unserved(Table table) {
        List<List<String>> said = new ArrayList<>();
        Stream.ofNullable(table.primaryKey()).forEach(key -> said.add(key.columns()));
        table.uniques().forEach(unique -> said.add(unique.columns()));
        table.indexes().stream()
                .filter(index -> index.parts().stream().allMatch(IndexPart::isColumn))
                .forEach(index ->
                        said.add(index.parts().stream().map(IndexPart::text).toList()));
        return table.foreignKeys().stream()
                .filter(key -> said.stream().noneMatch(columns -> begins(columns, key.columns())))
                .toList();
    }

    /** Of two that serve one another's keys, the longer stays; of two alike, the later. */
    private static void add(List<MySqlImpliedIndex> implied, MySqlImpliedIndex index) {
        boolean served = implied.stream()
                .anyMatch(other -> other.columns.size() > index.columns.size() && begins(other.columns, index.columns));
        if (!served) {
            implied.removeIf(other -> begins(index.columns, other.columns));
            implied.add(index);
        }
    }

    private static boolean begins(List<String> columns, List<String> with) {
        return keys(columns.stream().limit(with.size())).equals(keys(with.stream()));
    }

    private static List<String> keys(Stream<String> names) {
        return names.map(Names::key).toList();
    }
}
