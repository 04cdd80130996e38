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
        // RT221 breaks the version that still runs, which knows `Order`.`the note`
        //   Where that must go on: keep the name in the database (@Column, @Table); or add the new one, write both, and drop the old one later
        op.renameColumn("`Order`", "`the note`", "note");

        op.addColumn("`Order`", column("`user`", varchar(80)).nullable());

        // RT212 blocks writes to `Order` while `IX user` is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it beside the writers
        op.createIndex("`Order`", index("`IX user`", "`user` desc"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("`Order`", index("`IX user`", "`user` desc"));
        op.dropColumn("`Order`", column("`user`", varchar(80)).nullable());
        op.renameColumn("`Order`", "note", "`the note`");
    }
}
