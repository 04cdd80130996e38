package dev.retort.extending;

import dev.retort.revision.RevisionNode;
import dev.retort.run.Callback;
import dev.retort.run.CallbackContext;
import java.sql.SQLException;

/** Lets the role {@code readers} read every table that a revision makes, from the moment the revision is there. */
public final class GrantToReaders implements Callback {
    @Override
    public void afterRevision(CallbackContext run, RevisionNode revision) throws SQLException {
        if (run.dialect().equals("postgresql")) {
            run.execute("grant select on all tables in schema public to readers");
        }
    }
}
