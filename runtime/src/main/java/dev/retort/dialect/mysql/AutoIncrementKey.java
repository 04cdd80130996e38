package dev.retort.dialect.mysql;

import dev.retort.dialect.sql.Clauses;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * MySQL and MariaDB want a key on a numbered column at every moment. Between the key that goes and the one that comes an index of its own
 * stands in, which the schema knows nothing of: it is there exactly as long as the column has no other.
 */
final class AutoIncrementKey {
    private static final String STAND_IN = "retort_numbered";

    private final Clauses clauses;

    AutoIncrementKey(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The statements of an operation, with those for the index that stands in. */
    List<String> around(AppliedOperation applied, List<String> statements) {
        Operation operation = applied.operation();
        String name = table(operation);
        if (name.isEmpty()) {
            return statements;
        }
        Optional<Column> was = applied.before().table(name).flatMap(this::bare);
        Optional<Column> is = applied.after().table(name).flatMap(this::bare);
        List<String> all = new ArrayList<>();
        boolean comes = was.isEmpty() && is.isPresent();
        String add = comes
                ? "add index " + STAND_IN + " (" + clauses.names.sql(is.get().name()) + ")"
                : "";
        if (comes && operation instanceof AddColumn) {
            all.add(statements.get(0) + ", " + add);
            all.addAll(statements.subList(1, statements.size()));
            return all;
        }
        if (comes) {
            all.add(clauses.alter(name) + add);
        }
        all.addAll(statements);
        if (was.isPresent() && is.isEmpty()) {
            all.add(clauses.alter(name) + "drop index " + STAND_IN);
        }
        return all;
    }

    /** The table whose keys an operation changes. */
    private static String table(Operation operation) {
        if (operation instanceof DropPrimaryKey drop) {
            return drop.table();
        }
        if (operation instanceof DropUnique drop) {
            return drop.table();
        }
        if (operation instanceof DropIndex drop) {
            return drop.table();
        }
        if (operation instanceof AddPrimaryKey add) {
            return add.table();
        }
        if (operation instanceof AddUnique add) {
            return add.table();
        }
        if (operation instanceof AddColumn add) {
            return add.table();
        }
        if (operation instanceof CreateIndex create) {
            return create.table();
        }
        return operation instanceof AlterColumn alter ? alter.table() : "";
    }

    /** The numbered column of a table, where no key or index begins with it. */
    private Optional<Column> bare(Table table) {
        return table.columns().stream()
                .filter(clauses::isNumbered)
                .filter(column -> firstColumns(table).noneMatch(first -> Names.same(first, column.name())))
                .findFirst();
    }

    private static Stream<String> firstColumns(Table table) {
        PrimaryKey key = table.primaryKey();
        return Stream.of(
                        key == null
                                ? Stream.<String>empty()
                                : Stream.of(key.columns().get(0)),
                        table.uniques().stream().map(unique -> unique.columns().get(0)),
                        table.indexes().stream()
                                .map(index -> index.parts().get(0))
                                .filter(IndexPart::isColumn)
                                .map(IndexPart::text))
                .flatMap(each -> each);
    }
}
