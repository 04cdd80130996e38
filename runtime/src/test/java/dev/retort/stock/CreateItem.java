package dev.retort.stock;

import static dev.retort.Definitions.column;
import static dev.retort.schema.Types.bigint;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** The one revision of a second history, in a package that says nothing about itself. */
@Revision(id = "0123456789ab", message = "baseline of the stock")
public final class CreateItem implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("item", column("id", bigint()).notNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item");
    }
}
