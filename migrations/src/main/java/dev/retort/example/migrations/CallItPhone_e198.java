package dev.retort.example.migrations;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Renames guest.telephone to phone. */
@Revision(id = "e19888f28080", parents = "524527e949cb", message = "call it phone")
public final class CallItPhone_e198 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("guest", "telephone", "phone");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("guest", "phone", "telephone");
    }
}
