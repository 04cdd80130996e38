package dev.retort.catalog.adopt;

import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;

/** Parts of a database with the names of tables and columns spelled as a schema has them: {@code Guest}, where the catalog says {@code guest}. */
record SpelledParts(Schema schema) {

    /** An operation that adds a part, with its names spelled; any other as it is. */
    Operation of(Operation operation) {
        if (operation instanceof AddForeignKey add) {
            return new AddForeignKey(add.table(), key(add.table(), add.key()));
        }
        if (operation instanceof AddUnique add) {
            UniqueConstraint unique = add.unique();
            return new AddUnique(add.table(), unique.withColumns(columns(add.table(), unique.columns())));
        }
        if (operation instanceof AddPrimaryKey add) {
            PrimaryKey key = add.key();
            return new AddPrimaryKey(
                    add.table(), new PrimaryKey(key.name(), columns(add.table(), key.columns()), key.partition()));
        }
        return operation instanceof CreateIndex create
                ? new CreateIndex(create.table(), index(create.table(), create.index()))
                : operation;
    }

    private ForeignKey key(String table, ForeignKey key) {
        String target = schema.table(key.table()).map(Table::name).orElse(key.table());
        return new ForeignKey(
                key.name(),
                columns(table, key.columns()),
                target,
                columns(target, key.references()),
                key.onDelete(),
                key.onUpdate());
    }

    private Index index(String table, Index index) {
        List<IndexPart> parts = index.parts().stream()
                .map(part -> part.isColumn() ? new IndexPart(column(table, part.text()), part.order()) : part)
                .toList();
        return new Index(index.name(), parts, index.unique());
    }

    private List<String> columns(String table, List<String> names) {
        return names.stream().map(name -> column(table, name)).toList();
    }

    private String column(String table, String name) {
        return schema.table(table)
                .flatMap(each -> each.column(name))
                .map(Column::name)
                .orElse(name);
    }
}
