package dev.retort.fleet.ledger;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.index;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.varchar;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import java.util.concurrent.atomic.AtomicInteger;

/** Three statements. */
@Revision(id = "1a0000000002", parents = "1a0000000001", message = "add status")
public final class AddStatus implements Migration {
    /** How often its operations were recorded in this process. */
    public static final AtomicInteger RECORDED = new AtomicInteger();

    @Override
    public void upgrade(Operations op) {
        RECORDED.incrementAndGet();
        op.addColumn("account", column("status", varchar(20)).nullable());
        op.createTable(
                "booking",
                column("id", bigint()).notNull(),
                column("account_id", bigint()).notNull(),
                primaryKey("pk_booking", "id"));
        op.createIndex("booking", index("ix_booking_account_id", "account_id"));
    }
}
