package dev.retort.revision;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The content of a revision class: its operations and accepted hazards.
 *
 * @param message what it is for, in a few words
 * @param upgrade the operations that lead from the parents' schema to its own
 * @param downgrade the operations that lead back, if the class writes them; otherwise those of the upgrade are reversed
 * @param accepted the codes of the hazards that a reviewer accepted, such as {@code RT201}
 * @param transactional whether it may be one transaction, where DDL can be; some statements can't
 */
public record RevisionBody(
        String message,
        List<Operation> upgrade,
        Optional<List<Operation>> downgrade,
        Set<String> accepted,
        boolean transactional) {
    private static final RevisionBody EMPTY = new RevisionBody("", List.of(), List.of(), Set.of());

    public RevisionBody {
        upgrade = List.copyOf(upgrade);
        downgrade = downgrade.map(List::copyOf);
        accepted = Set.copyOf(accepted);
    }

    /** One whose class writes its downgrade, and that may be one transaction. */
    public RevisionBody(String message, List<Operation> upgrade, List<Operation> downgrade, Set<String> accepted) {
        this(message, upgrade, Optional.of(downgrade), accepted, true);
    }

    /** A revision that changes nothing, as a merge does. */
    public static RevisionBody empty() {
        return EMPTY;
    }

    /** The {@link Checksum#of checksum} of both ways. */
    public String checksum() {
        return Checksum.of(upgrade, downgrade);
    }
}
