package dev.retort.revision;

import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import java.util.List;
import java.util.Set;

/**
 * What a revision does, as its class says it.
 *
 * @param message what it is for, in a few words
 * @param upgrade the operations that lead from the parents' schema to its own
 * @param downgrade the operations that lead back
 * @param accepted the hazards that a reviewer accepted, such as {@link Problem#LOSES_DATA}
 * @param transactional whether it may be one transaction, where DDL can be; some statements can't
 */
public record Body(
        String message,
        List<Operation> upgrade,
        List<Operation> downgrade,
        Set<Problem> accepted,
        boolean transactional) {
    private static final Body EMPTY = new Body("", List.of(), List.of(), Set.of());

    public Body {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        accepted = Set.copyOf(accepted);
    }

    /** One that may be one transaction. */
    public Body(String message, List<Operation> upgrade, List<Operation> downgrade, Set<Problem> accepted) {
        this(message, upgrade, downgrade, accepted, true);
    }

    /** A revision that changes nothing, as a merge does. */
    public static Body empty() {
        return EMPTY;
    }

    /** The {@link Checksum#of checksum} of both ways. */
    public String checksum() {
        return Checksum.of(upgrade, downgrade);
    }
}
