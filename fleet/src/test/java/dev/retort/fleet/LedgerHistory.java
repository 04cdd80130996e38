package dev.retort.fleet;

import dev.retort.IndexLoader;
import java.nio.file.Path;

/** The history in {@code dev.retort.fleet.ledger}, with one or both of its revisions on the class path. */
final class LedgerHistory {
    static final String FIRST = "1a0000000001";
    static final String SECOND = "1a0000000002";

    private static final String CREATE = "dev.retort.fleet.ledger.CreateAccount # id=1a0000000001 parents=\n";
    private static final String ADD = "dev.retort.fleet.ledger.AddStatus # id=1a0000000002 parents=1a0000000001\n";

    private LedgerHistory() {}

    static ClassLoader before(Path folder) {
        return new IndexLoader(folder, CREATE);
    }

    static ClassLoader after(Path folder) {
        return new IndexLoader(folder, CREATE + ADD);
    }
}
