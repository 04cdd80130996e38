package dev.retort.spring.boot.app.migrations;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.varchar;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Creates guest. */
@Revision(id = "000100000000", message = "baseline")
public final class Baseline_0001 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "guest",
                column("id", bigint()).notNull().asIdentity(),
                column("full_name", varchar(120)).notNull(),
                primaryKey("pk_guest", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("guest");
    }
}
