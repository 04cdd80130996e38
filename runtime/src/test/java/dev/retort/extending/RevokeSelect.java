package dev.retort.extending;

import dev.retort.operation.CustomOperation;
import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import java.util.List;

/** Takes from a role what {@link GrantSelect} gave it. */
public final class RevokeSelect extends CustomOperation {
    private final String table;
    private final String role;

    public RevokeSelect(String table, String role) {
        super("revoke select", table, role);
        this.table = table;
        this.role = role;
    }

    @Override
    public List<String> statements(Target target, Schema before) {
        return target.name().equals("sqlite")
                ? List.of()
                : List.of("revoke select on %s from %s".formatted(target.identifier(table), target.identifier(role)));
    }

    @Override
    public Operation reverse(Schema before) {
        return new GrantSelect(table, role);
    }
}
