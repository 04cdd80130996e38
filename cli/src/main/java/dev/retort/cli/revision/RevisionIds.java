package dev.retort.cli.revision;

import dev.retort.operation.Operation;
import dev.retort.revision.Checksum;
import java.util.List;

/** The ids of new revisions. */
public final class RevisionIds {
    private static final int LENGTH = 12;

    private RevisionIds() {}

    /**
     * An id computed from parents and operations. Without operations two branches would get one id: the message tells them apart.
     *
     * @param parents the ids of the revisions that it follows
     * @param message what the revision is for
     */
    public static String computed(List<String> parents, String message, List<Operation> operations) {
        return operations.isEmpty()
                ? Checksum.ofLines(List.of(String.join(",", parents), message)).substring(0, LENGTH)
                : Checksum.id(parents, operations);
    }
}
