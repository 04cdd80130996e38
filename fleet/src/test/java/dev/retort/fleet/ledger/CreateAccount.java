package dev.retort.fleet.ledger;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.varchar;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** The table. */
@Revision(id = "1a0000000001", message = "create account")
public final class CreateAccount implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "account",
                column("id", bigint()).notNull(),
                column("owner", varchar(40)).notNull(),
                primaryKey("pk_account", "id"));
    }
}
