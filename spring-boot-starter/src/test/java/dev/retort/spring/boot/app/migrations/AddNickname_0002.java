package dev.retort.spring.boot.app.migrations;

import static dev.retort.Definitions.column;
import static dev.retort.schema.Types.varchar;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Adds guest.nickname. */
@Revision(id = "000200000000", parents = "000100000000", message = "add guest.nickname")
public final class AddNickname_0002 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("guest", column("nickname", varchar(40)).nullable());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("guest", "nickname");
    }
}
