package dev.retort.extending;

import dev.retort.operation.CustomOperation;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import java.util.List;

/** Takes back {@link CreateLookup}. */
public final class DropLookup extends CustomOperation {
    private final String table;
    private final String code;

    public DropLookup(String table, String code) {
        super("drop lookup", table, code);
        this.table = table;
        this.code = code;
    }

    @Override
    public List<String> statements(Target target, Schema before) {
        return List.of("drop table " + target.identifier(table));
    }

    @Override
    public List<Operation> effect() {
        return List.of(new DropTable(table));
    }

    @Override
    public Operation reverse(Schema before) {
        return new CreateLookup(table, code);
    }
}
