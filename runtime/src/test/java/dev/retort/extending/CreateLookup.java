package dev.retort.extending;

import dev.retort.operation.CreateTable;
import dev.retort.operation.CustomOperation;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.List;

/** A table of codes with its first code: two statements, of which the first one changes the schema. */
public final class CreateLookup extends CustomOperation {
    private final String table;
    private final String code;

    public CreateLookup(String table, String code) {
        super("create lookup", table, code);
        this.table = table;
        this.code = code;
    }

    @Override
    public List<String> statements(Target target, Schema before) {
        return List.of(
                "create table %s (code varchar(8) not null, constraint pk_%s primary key (code))"
                        .formatted(target.identifier(table), table),
                "insert into %s values (%s)".formatted(target.identifier(table), target.literal(code)));
    }

    @Override
    public List<Operation> effect() {
        return List.of(new CreateTable(Table.of(
                table, new Column("code", Types.varchar(8), false), new PrimaryKey("pk_" + table, List.of("code")))));
    }

    @Override
    public Operation reverse(Schema before) {
        return new DropLookup(table, code);
    }
}
