package dev.retort.extending;

import dev.retort.operation.CustomOperation;
import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import java.util.List;

/** Lets a role read a table. */
public final class GrantSelect extends CustomOperation {
    private final String table;
    private final String role;

    public GrantSelect(String table, String role) {
        super("grant select", table, role);
        this.table = table;
        this.role = role;
    }

    @Override
    public List<String> statements(Target target, Schema before) {
        return target.name().equals("sqlite")
                ? List.of()
                : List.of("grant select on %s to %s".formatted(target.identifier(table), target.identifier(role)));
    }

    @Override
    public Operation reverse(Schema before) {
        return new RevokeSelect(table, role);
    }
}
