package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Renames `Order`.`the note` to note, adds `Order`.`user`. */
@Revision(id = "6b9c23ebba65", parents = "4be2f0c81d37", message = "quoted names")
public final class QuotedNames_6b9c implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT221 breaks the running version, which uses `Order`.`the note`
        //   If it must keep working, keep the name in the database (@Column, @Table); or add the new name, write both, and drop the old one later
        op.renameColumn("`Order`", "`the note`", "note");

        op.addColumn("`Order`", column("`user`", varchar(80)).nullable());

        // RT212 blocks writes to `Order` while `IX user` is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it without blocking writes
        op.createIndex("`Order`", index("`IX user`", "`user` desc"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("`Order`", "`IX user`");
        // RT201 loses data: `Order`.`user`
        op.dropColumn("`Order`", "`user`");
        op.renameColumn("`Order`", "note", "`the note`");
    }
}
